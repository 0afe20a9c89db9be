package voti.planning.mandate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.planning.mandate.MandateCommand.AcknowledgeMandate;
import voti.planning.mandate.MandateCommand.ApproveMandate;
import voti.planning.mandate.MandateCommand.DraftMandate;
import voti.planning.mandate.MandateCommand.RevokeMandate;
import voti.planning.mandate.MandateEvent.MandateAcknowledged;
import voti.planning.mandate.MandateEvent.MandateApprovalRefused;
import voti.planning.mandate.MandateEvent.MandateApproved;
import voti.planning.mandate.MandateEvent.MandateDrafted;
import voti.planning.mandate.MandateEvent.MandateRevoked;
import voti.planning.mandate.acknowledging.TheEmployeeAcknowledges;
import voti.planning.mandate.approving.NobodyApprovesTheirOwnMandate;
import voti.planning.rule.Rule;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.Policy;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** What an employee may decide: drafted, approved, acknowledged, revoked; version by version. */
@Aggregate
class Mandate {

  private static final Policy APPROVAL = new Policy("mandate-approval", "1");

  @AggregateIdentifier private @Nullable String id;
  private @Nullable String employee;
  private int version;
  private @Nullable MandateTerms draft;
  private @Nullable Approval approval;
  private boolean granting;

  /** A version that was approved. */
  record Approval(int version, MandateTerms terms, String by, LocalDate on) {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(DraftMandate command) {
    if (id != null && !command.employee().equals(employee)) {
      throw new RuleBroken(
          "mandate-stays-with-its-employee",
          "mandate " + command.mandate() + " is another employee's; draft a new one",
          new Fact("employee", String.valueOf(employee)));
    }
    apply(new MandateDrafted(command.mandate(), version + 1, command.employee(), command.terms()));
  }

  @CommandHandler
  void decide(ApproveMandate command, Actor actor) {
    var terms = draft;
    var whose = employee;
    if (terms == null || whose == null) {
      throw new WrongState(
          "mandate-is-drafted", "mandate " + command.mandate() + " has no draft to approve");
    }
    var rule = new NobodyApprovesTheirOwnMandate(whose, actor);
    var facts =
        List.of(
            new Fact("employee", whose),
            new Fact("columns", String.join(", ", terms.columns())),
            new Fact("discount-band", terms.shownBands()),
            new Fact("order-value", terms.orderValue().toString()));
    var decision = Rule.decide(APPROVAL, facts, List.of(rule), actor, "commercial-director");
    if (rule.holds()) {
      apply(
          new MandateApproved(
              command.mandate(), version, whose, terms, actor.person(), command.on(), decision));
    } else {
      apply(
          new MandateApprovalRefused(
              command.mandate(),
              version,
              whose,
              command.on(),
              rule.name(),
              rule.sentence(),
              decision));
    }
  }

  @CommandHandler
  void decide(AcknowledgeMandate command, Actor actor) {
    var approved = approval;
    var whose = employee;
    if (approved == null || whose == null || granting) {
      throw new WrongState(
          "mandate-is-approved",
          "mandate " + command.mandate() + " has no approved version that waits for this");
    }
    new TheEmployeeAcknowledges(whose, actor).require();
    if (command.on().isBefore(approved.on())) {
      throw new RuleBroken(
          "acknowledgement-follows-approval",
          "the mandate was approved on " + approved.on() + ", after " + command.on());
    }
    apply(
        new MandateAcknowledged(
            command.mandate(),
            approved.version(),
            whose,
            approved.terms(),
            approved.by(),
            command.on()));
  }

  @CommandHandler
  void decide(RevokeMandate command) {
    var approved = approval;
    var whose = employee;
    if (approved == null || whose == null) {
      throw new WrongState(
          "mandate-is-approved", "mandate " + command.mandate() + " has no approved version");
    }
    apply(new MandateRevoked(command.mandate(), approved.version(), whose, command.from()));
  }

  @EventSourcingHandler
  void evolve(MandateDrafted event) {
    id = event.mandate();
    employee = event.employee();
    version = event.version();
    draft = event.terms();
  }

  @EventSourcingHandler
  void evolve(MandateApproved event) {
    draft = null;
    approval = new Approval(event.version(), event.terms(), event.approvedBy(), event.on());
    granting = false;
  }

  @EventSourcingHandler
  void evolve(MandateApprovalRefused event) {
    version = event.version();
  }

  @EventSourcingHandler
  void evolve(MandateAcknowledged event) {
    granting = true;
  }

  @EventSourcingHandler
  void evolve(MandateRevoked event) {
    approval = null;
    granting = false;
  }
}
