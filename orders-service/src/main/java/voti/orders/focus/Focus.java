package voti.orders.focus;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.math.BigDecimal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.values.Percentage;
import voti.values.decision.Actor;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** One product's place in the focus of management. */
@Aggregate
class Focus {

  private static final Percentage WHOLE = Percentage.of("100");

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable String product;

  Focus() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(FocusCommand.PutInFocus command, Actor actor) {
    if (command.weight().percent().signum() <= 0 || command.weight().isMoreThan(WHOLE)) {
      throw new RuleBroken(
          "focus-weight-is-a-share", "A weight is above 0 and at most 100 percent.");
    }
    if (command.quantity().compareTo(BigDecimal.ZERO) <= 0) {
      throw new RuleBroken("quantity-is-above-zero", "A quantity to advise is above zero.");
    }
    apply(
        new FocusEvent.ProductPutInFocus(
            command.focus(),
            command.product(),
            command.weight(),
            command.quantity(),
            command.period(),
            actor.reason()));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(FocusCommand.TakeOutOfFocus command, Actor actor) {
    if (product == null) {
      throw new WrongState("product-is-in-focus", "The product is not in the focus.");
    }
    apply(new FocusEvent.TakenOutOfFocus(command.focus(), product, actor.reason()));
  }

  @EventSourcingHandler
  void evolve(FocusEvent.ProductPutInFocus event) {
    id = event.focus();
    product = event.product();
  }

  @EventSourcingHandler
  void evolve(FocusEvent.TakenOutOfFocus event) {
    product = null;
  }
}
