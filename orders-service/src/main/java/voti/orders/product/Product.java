package voti.orders.product;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.product.ProductCommand.IntroduceProduct;
import voti.orders.product.ProductCommand.StateProduct;
import voti.orders.product.ProductEvent.ProductRefused;
import voti.values.decision.RuleBroken;

/** One product. Its seller's item number (SKU) and its unit are fixed when it is introduced. */
@Aggregate
@Revision("2")
class Product {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable ProductStanding standing;

  Product() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(IntroduceProduct command) {
    requireNumber(command);
    var events = Stating.decide(standing, command);
    var known = standing;
    // The same introduction again would change nothing; any other is another product.
    if (known == null || events.isEmpty() || events.getFirst() instanceof ProductRefused) {
      events.forEach(event -> apply(event));
    } else {
      apply(
          Stating.refused(
              command,
              new Flaw(
                  "product-is-introduced-once",
                  "sku",
                  "This id already stands for " + known.sku() + ", " + known.name() + ".")));
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(StateProduct command) {
    requireNumber(command);
    Stating.decide(standing, command).forEach(event -> apply(event));
  }

  private static void requireNumber(ProductCommand command) {
    if (command.sku().isBlank()) {
      throw new RuleBroken("product-has-a-number", "A product needs an item number.");
    }
  }

  @EventSourcingHandler
  void evolve(ProductEvent event) {
    id = event.product();
    standing = ProductStanding.after(standing, event);
  }
}
