package voti.credit.revaluation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** One day's rate for all that is open in other currencies; once, and back once. */
@Aggregate
class Revaluation {

  @AggregateIdentifier private @Nullable String id;
  private boolean takenBack;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(RevaluationCommand.StartRevaluation c, Actor actor) {
    if (id != null) {
      throw new WrongState(
          "day-is-revalued-once",
          "Items were revalued at the rate of " + c.on() + " already.",
          new Fact("on", c.on().toString()));
    }
    if (c.on().isAfter(c.today())) {
      throw new RuleBroken(
          "revaluation-day-has-come",
          "The rate of " + c.on() + " is not known yet.",
          new Fact("today", c.today().toString()));
    }
    apply(
        new RevaluationEvent.RevaluationStarted(
            c.revaluation(), c.on(), c.policy(), c.reverseOn(), actor.reason()));
  }

  @CommandHandler
  void decide(RevaluationCommand.TakeRevaluationBack c) {
    if (!takenBack) {
      apply(new RevaluationEvent.RevaluationTakenBack(c.revaluation(), c.on(), c.why()));
    }
  }

  @EventSourcingHandler
  void evolve(RevaluationEvent event) {
    id = event.revaluation();
    switch (event) {
      case RevaluationEvent.RevaluationStarted _ -> {}
      case RevaluationEvent.RevaluationTakenBack _ -> takenBack = true;
    }
  }
}
