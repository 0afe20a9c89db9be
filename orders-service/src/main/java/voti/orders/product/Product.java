package voti.orders.product;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.product.ProductCommand.IntroduceProduct;
import voti.orders.product.ProductEvent.ProductIntroduced;
import voti.orders.product.ProductEvent.ProductRefused;
import voti.values.decision.RuleBroken;

/** One product. Its seller's item number (SKU) is fixed when it is introduced. */
@Aggregate
class Product {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable ProductIntroduced introduced;

  Product() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(IntroduceProduct command) {
    if (command.sku().isBlank()) {
      throw new RuleBroken("product-has-a-number", "A product needs an item number.");
    }
    if (command.cost().isNegative()) {
      throw new RuleBroken(
          "cost-is-not-negative", "A product cannot cost " + command.cost() + " to make.");
    }
    var event =
        new ProductIntroduced(
            command.product(),
            command.sku(),
            command.name(),
            command.unit(),
            command.cost(),
            command.vatAtHome());
    if (introduced == null) {
      apply(event);
    } else if (!introduced.equals(event)) {
      apply(
          new ProductRefused(
              command.product(),
              command.sku(),
              "product-is-introduced-once",
              "This id already stands for " + introduced.sku() + ", " + introduced.name() + "."));
    }
  }

  @EventSourcingHandler
  void evolve(ProductIntroduced event) {
    id = event.product();
    introduced = event;
  }

  @EventSourcingHandler
  void evolve(ProductRefused event) {
    id = event.product();
  }
}
