package voti.orders.product;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a product. */
sealed interface ProductCommand {

  String product();

  String sku();

  Statement said();

  Surroundings around();

  /** Take a product into the catalogue, which does not know it yet. */
  record IntroduceProduct(
      @TargetAggregateIdentifier String product, String sku, Statement said, Surroundings around)
      implements ProductCommand {}

  /** Say something of a product; one that is not known yet is taken in. */
  record StateProduct(
      @TargetAggregateIdentifier String product, String sku, Statement said, Surroundings around)
      implements ProductCommand {}
}
