package voti.orders.product;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.orders.tax.Vat;
import voti.values.Money;

/** What can be asked of a product. */
sealed interface ProductCommand {

  /** Take a product into the catalogue. */
  record IntroduceProduct(
      @TargetAggregateIdentifier String product,
      String sku,
      String name,
      String unit,
      Money cost,
      Vat vatAtHome)
      implements ProductCommand {}
}
