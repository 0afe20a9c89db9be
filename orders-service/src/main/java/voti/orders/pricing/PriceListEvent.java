package voti.orders.pricing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.Period;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What happened to a price list. Price lists belong to no account. */
public sealed interface PriceListEvent extends ConcernsAccount {

  String priceList();

  @Override
  default @Nullable String account() {
    return null;
  }

  /**
   * A version is written down; it takes the place of an older draft.
   *
   * @param version that it will be
   * @param draft counts the list's drafts, so that what is approved is what was looked at
   */
  record PriceListDrafted(
      String priceList,
      int version,
      int draft,
      String name,
      String currency,
      Period validity,
      List<Column> columns,
      List<Price> prices,
      String by)
      implements PriceListEvent {}

  /** The draft may be published. */
  record PriceListApproved(String priceList, int version, String by, Decision decision)
      implements PriceListEvent {}

  /** A version is out; the version before ends where it begins. */
  record PriceListPublished(
      String priceList,
      int version,
      String name,
      String currency,
      Period validity,
      List<Column> columns,
      List<Price> prices,
      Decision decision)
      implements PriceListEvent {}

  /** A version was not published, because orders could not tell which price to take. */
  record PriceListRefused(
      String priceList,
      String name,
      String currency,
      LocalDate from,
      String rule,
      String sentence,
      Decision decision)
      implements PriceListEvent, Refusal {}
}
