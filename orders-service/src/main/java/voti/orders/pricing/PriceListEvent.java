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
