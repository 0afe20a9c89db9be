package voti.credit.promise;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.promise.PromiseEvent.PromiseMade;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** A promise to pay: judged once, when its day is over. */
@Aggregate
class Promise {

  @AggregateIdentifier private @Nullable String id;
  private @Nullable PromiseMade made;
  private String state = "open";

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(PromiseCommand.MakePromise c) {
    if (id != null) {
      return;
    }
    new PromiseFitsWhatIsOpen(c.amount(), c.items()).check();
    new PromiseDayIsNear(c.on(), c.by()).check();
    apply(
        new PromiseMade(
            c.promise(), c.account(), c.items(), c.amount(), c.by(), c.promisedBy(), c.on()));
  }

  @CommandHandler
  void decide(PromiseCommand.JudgePromise c) {
    if (!state.equals("open")) {
      return;
    }
    var of = requireNonNull(made);
    if (c.paid().isMoreThan(of.amount()) || c.paid().equals(of.amount())) {
      apply(
          new PromiseEvent.PromiseKept(c.promise(), of.account(), of.amount(), c.paid(), of.by()));
    } else {
      apply(
          new PromiseEvent.PromiseBroken(
              c.promise(),
              of.account(),
              of.amount(),
              c.paid(),
              of.amount().minus(c.paid()),
              of.by()));
    }
  }

  @CommandHandler
  void decide(PromiseCommand.WithdrawPromise c, Actor actor) {
    if (!state.equals("open")) {
      throw new WrongState(
          "promise-is-open", "This promise is " + state + " already.", new Fact("state", state));
    }
    if (actor.reason().isBlank()) {
      throw new RuleBroken("promise-is-withdrawn-in-words", "A promise is withdrawn for a reason.");
    }
    var of = requireNonNull(made);
    apply(
        new PromiseEvent.PromiseWithdrawn(
            c.promise(), of.account(), of.amount(), of.by(), c.on(), actor.reason()));
  }

  @EventSourcingHandler
  void evolve(PromiseEvent event) {
    id = event.promise();
    switch (event) {
      case PromiseMade e -> made = e;
      case PromiseEvent.PromiseKept _ -> state = "kept";
      case PromiseEvent.PromiseBroken _ -> state = "broken";
      case PromiseEvent.PromiseWithdrawn _ -> state = "withdrawn";
    }
  }
}
