package voti.credit.call;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** One call about debts, recorded once. */
@Aggregate
class Call {

  @AggregateIdentifier private @Nullable String id;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CallCommand.LogCall c) {
    if (id != null) {
      return;
    }
    CallOutcomes.check(c.outcome());
    if (c.again() != null && c.again().isBefore(c.on())) {
      throw new RuleBroken(
          "call-again-comes-after",
          "The next call comes after this one.",
          new Fact("again", c.again().toString()));
    }
    apply(
        new CallEvent.CallLogged(
            c.call(), c.account(), c.spokenWith(), c.outcome(), c.promise(), c.again(), c.on()));
  }

  @EventSourcingHandler
  void evolve(CallEvent.CallLogged event) {
    id = event.call();
  }
}
