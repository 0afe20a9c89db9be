package voti.credit.policy;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
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
import voti.values.decision.Policy;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

/** One version of the credit policy: drafted by one person, put in force by another. */
@Aggregate
class CreditPolicy {

  private static final Policy POLICY = new Policy("credit-policy-approval", "1");

  @AggregateIdentifier private @Nullable String id;
  private int version;
  private @Nullable String basedOn;
  private @Nullable String drafter;
  private boolean approved;
  private boolean withdrawn;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditPolicyCommand.DraftPolicy c, Actor actor) {
    if (id != null) {
      throw new WrongState("policy-is-new", "This version exists; draft the next one instead.");
    }
    apply(
        new CreditPolicyEvent.PolicyDrafted(
            c.creditPolicy(), c.version(), c.basedOn(), c.data(), reason(actor), actor.person()));
  }

  @CommandHandler
  void decide(CreditPolicyCommand.ApprovePolicy c, Actor actor, Clock clock) {
    requireDraft();
    var why = reason(actor);
    var second = new ApproverIsNotTheDrafter(requireNonNull(drafter), actor.person());
    var facts = facts(c);
    if (!second.holds()) {
      apply(
          new CreditPolicyEvent.PolicyApprovalRefused(
              c.creditPolicy(),
              version,
              ApproverIsNotTheDrafter.NAME,
              second.sentence(),
              record(Outcome.REFUSED, facts, List.of(second.result()), actor, why)));
      return;
    }
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var later = new PolicyTakesEffectTodayOrLater(c.effectiveFrom(), today).check();
    apply(
        new CreditPolicyEvent.PolicyApproved(
            c.creditPolicy(),
            version,
            c.effectiveFrom(),
            record(Outcome.GRANTED, facts, List.of(second.result(), later), actor, why)));
  }

  @CommandHandler
  void decide(CreditPolicyCommand.WithdrawPolicy c, Actor actor) {
    requireDraft();
    apply(
        new CreditPolicyEvent.PolicyWithdrawn(
            c.creditPolicy(), version, reason(actor), actor.person()));
  }

  @EventSourcingHandler
  void evolve(CreditPolicyEvent event) {
    switch (event) {
      case CreditPolicyEvent.PolicyDrafted e -> {
        id = e.creditPolicy();
        version = e.version();
        basedOn = e.basedOn();
        drafter = e.draftedBy();
      }
      case CreditPolicyEvent.PolicyApproved _ -> approved = true;
      case CreditPolicyEvent.PolicyWithdrawn _ -> withdrawn = true;
      case CreditPolicyEvent.PolicyApprovalRefused _ -> {}
    }
  }

  private void requireDraft() {
    if (approved || withdrawn) {
      throw new WrongState(
          "policy-is-drafted",
          approved ? "This version is approved already." : "This draft was withdrawn.");
    }
  }

  private List<Fact> facts(CreditPolicyCommand.ApprovePolicy c) {
    return List.of(
        new Fact("version", Integer.toString(version)),
        new Fact("based-on", requireNonNull(basedOn)),
        new Fact("drafted-by", requireNonNull(drafter)),
        new Fact("effective-from", c.effectiveFrom().toString()));
  }

  private static String reason(Actor actor) {
    if (actor.reason().isBlank()) {
      throw new RuleBroken("policy-has-a-reason", "A change of policy needs a reason in words.");
    }
    return actor.reason();
  }

  private static Decision record(
      Outcome outcome, List<Fact> facts, List<RuleResult> rules, Actor actor, String why) {
    var authority = new Authority(actor.role(), actor.mandate(), null);
    return new Decision(outcome, POLICY, facts, rules, authority, why);
  }
}
