package voti.credit.handover;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.handover.HandOverEvent.DebtsHandedOver;
import voti.credit.handover.HandOverEvent.DebtsRecalled;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** Debts that went through every reminder and are now an agency's work. */
@Aggregate
class HandOver {

  @AggregateIdentifier private @Nullable String id;
  private @Nullable DebtsHandedOver handed;
  private boolean recalled;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(HandOverCommand.HandOverDebts c, Actor actor) {
    if (id != null) {
      return;
    }
    new RemindersAreExhausted(c.items(), c.levels()).check();
    apply(
        new DebtsHandedOver(c.handOver(), c.account(), c.agency(), c.items(), c.on(), why(actor)));
  }

  @CommandHandler
  void decide(HandOverCommand.RecallDebts c, Actor actor) {
    var of = requireNonNull(handed);
    if (recalled) {
      throw new WrongState(
          "debts-are-handed-over",
          "These debts were recalled already.",
          new Fact("state", "recalled"));
    }
    apply(
        new DebtsRecalled(c.handOver(), of.account(), of.agency(), of.items(), c.on(), why(actor)));
  }

  @EventSourcingHandler
  void evolve(HandOverEvent event) {
    id = event.handOver();
    switch (event) {
      case DebtsHandedOver e -> handed = e;
      case DebtsRecalled _ -> recalled = true;
    }
  }

  private static String why(Actor actor) {
    if (actor.reason().isBlank()) {
      throw new RuleBroken("hand-over-has-a-reason", "A hand-over needs a reason in words.");
    }
    return actor.reason();
  }
}
