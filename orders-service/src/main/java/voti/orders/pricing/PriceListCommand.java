package voti.orders.pricing;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a price list. */
sealed interface PriceListCommand {

  /**
   * Write down a list, or its next version; nobody buys by it yet. An older draft gives way.
   *
   * @param book what it says; which version it is, the list knows
   */
  record DraftPriceList(@TargetAggregateIdentifier String priceList, PriceBook book)
      implements PriceListCommand {}

  /** Let a draft be published; someone else than its author does. */
  record ApprovePriceList(@TargetAggregateIdentifier String priceList, int draft)
      implements PriceListCommand {}

  /**
   * Publish the approved draft.
   *
   * @param neighbours what other lists of the same currency were known when it was asked
   * @param accounts to name one that would hit two columns
   */
  record PublishApproved(
      @TargetAggregateIdentifier String priceList,
      int draft,
      List<PriceBook> neighbours,
      List<PricedAccount> accounts)
      implements PriceListCommand {}

  /**
   * Draft, approve and publish a list, or its next version, at once.
   *
   * @param book what it says; which version it is, the list knows
   * @param neighbours what other lists of the same currency were known when it was asked
   * @param accounts to name one that would hit two columns
   */
  record PublishPriceList(
      @TargetAggregateIdentifier String priceList,
      PriceBook book,
      List<PriceBook> neighbours,
      List<PricedAccount> accounts)
      implements PriceListCommand {}
}
