package voti.orders.pricing;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.values.Period;

/** What can be asked of a price list. */
sealed interface PriceListCommand {

  /**
   * Publish a list, or its next version.
   *
   * @param neighbours what other lists of the same currency were known when it was asked
   */
  record PublishPriceList(
      @TargetAggregateIdentifier String priceList,
      String name,
      String currency,
      Period validity,
      List<Column> columns,
      List<Price> prices,
      List<PriceBook> neighbours)
      implements PriceListCommand {}
}
