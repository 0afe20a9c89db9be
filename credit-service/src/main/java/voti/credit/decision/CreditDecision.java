package voti.credit.decision;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

/** A documented decision on one withheld order: opened by a rule, closed by a person, once. */
@Aggregate
class CreditDecision {

  @AggregateIdentifier private @Nullable String id;
  private CreditDecisionEvent.@Nullable DecisionOpened opened;
  private String state = "open";

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditDecisionCommand.OpenDecision c) {
    if (id == null) {
      apply(
          new CreditDecisionEvent.DecisionOpened(
              c.creditDecision(),
              c.account(),
              c.buyer(),
              c.order(),
              c.amount(),
              c.exceededBy(),
              c.on(),
              c.standing(),
              c.evaluation()));
    }
  }

  @CommandHandler
  void decide(CreditDecisionCommand.ReleaseOrder c, Actor actor) {
    var asked = open(actor);
    var within = new ReleaseStaysWithinPolicy(c.deviation(), c.days()).check();
    if (!asked.amount().currency().equals(asked.standing().currency())) {
      throw new RuleBroken(
          "release-is-in-the-accounts-currency",
          "The order is in another currency than the account; only its currency can be released.");
    }
    var facts = facts(asked);
    facts.addAll(ReleaseStaysWithinPolicy.facts(c.deviation(), c.days()));
    apply(
        new CreditDecisionEvent.DecisionReleased(
            c.creditDecision(),
            asked.account(),
            asked.order(),
            asked.amount(),
            c.deviation(),
            c.on(),
            c.on().plusDays(c.days()),
            record(Outcome.GRANTED, facts, within, asked, actor)));
  }

  @CommandHandler
  void decide(CreditDecisionCommand.RejectOrder c, Actor actor) {
    var asked = open(actor);
    apply(
        new CreditDecisionEvent.DecisionRejected(
            c.creditDecision(),
            asked.account(),
            asked.order(),
            asked.amount(),
            c.on(),
            record(Outcome.REFUSED, facts(asked), null, asked, actor)));
  }

  @CommandHandler
  void decide(CreditDecisionCommand.LapseDecision c) {
    if (state.equals("open")) {
      var asked = requireNonNull(opened);
      apply(
          new CreditDecisionEvent.DecisionLapsed(
              c.creditDecision(), asked.account(), asked.order(), c.reason()));
    }
  }

  @EventSourcingHandler
  void evolve(CreditDecisionEvent event) {
    id = event.creditDecision();
    switch (event) {
      case CreditDecisionEvent.DecisionOpened e -> opened = e;
      case CreditDecisionEvent.DecisionReleased _ -> state = "released";
      case CreditDecisionEvent.DecisionRejected _ -> state = "rejected";
      case CreditDecisionEvent.DecisionLapsed _ -> state = "lapsed";
    }
  }

  private CreditDecisionEvent.DecisionOpened open(Actor actor) {
    if (!state.equals("open")) {
      throw new WrongState(
          "decision-is-open", "This decision is " + state + " already.", new Fact("state", state));
    }
    if (actor.reason().isBlank()) {
      throw new RuleBroken("decision-has-a-reason", "A credit decision needs a reason in words.");
    }
    return requireNonNull(opened);
  }

  private static List<Fact> facts(CreditDecisionEvent.DecisionOpened asked) {
    return new ArrayList<>(asked.evaluation().facts());
  }

  /** The rules that withheld the order stay on the record of what overruled them. */
  private static Decision record(
      Outcome outcome,
      List<Fact> facts,
      @Nullable RuleResult more,
      CreditDecisionEvent.DecisionOpened asked,
      Actor actor) {
    var rules = new ArrayList<>(asked.evaluation().rules());
    if (more != null) {
      rules.add(more);
    }
    return new Decision(
        outcome,
        ReleaseStaysWithinPolicy.POLICY,
        facts,
        rules,
        new Authority(actor.role(), actor.mandate(), null),
        actor.reason());
  }
}
