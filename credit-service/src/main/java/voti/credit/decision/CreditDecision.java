package voti.credit.decision;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.authority.CreditAuthority;
import voti.values.decision.Actor;

/**
 * A documented decision on one withheld order: opened by a rule, decided by as many persons as the
 * matrix asks, once.
 */
@Aggregate
class CreditDecision {

  @AggregateIdentifier private @Nullable String id;
  private @Nullable Question question;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(
      CreditDecisionCommand.OpenDecision c, CreditAuthority authority, Clock clock, Actor actor) {
    if (id == null) {
      apply(Opening.of(c, authority, clock.instant()));
      var release = c.under();
      if (release != null && release.covers(c.amount(), c.on())) {
        apply(UnderRelease.let(c, release, actor));
      }
    }
  }

  @CommandHandler
  void decide(CreditDecisionCommand.ReleaseOrder c, Actor actor) {
    apply(Releasing.answer(question().answeredBy(actor), c, actor));
  }

  @CommandHandler
  void decide(CreditDecisionCommand.ReduceOrder c, Actor actor) {
    apply(Conditions.answer(question().answeredBy(actor), c, actor));
  }

  @CommandHandler
  void decide(CreditDecisionCommand.AskPrepayment c, Actor actor) {
    apply(Conditions.answer(question().answeredBy(actor), c, actor));
  }

  @CommandHandler
  void decide(CreditDecisionCommand.RecheckOrder c, Actor actor) {
    apply(Conditions.answer(question().answeredBy(actor), c, actor));
  }

  @CommandHandler
  void decide(CreditDecisionCommand.RejectOrder c, Actor actor) {
    apply(Conditions.answer(question().answeredBy(actor), c, actor));
  }

  @CommandHandler
  void decide(CreditDecisionCommand.EscalateDecision c, CreditAuthority authority) {
    var late = Opening.late(c, question(), authority);
    if (late != null) {
      apply(late);
    }
  }

  @CommandHandler
  void decide(CreditDecisionCommand.LapseDecision c) {
    if (question().waits()) {
      var asked = question().opened();
      apply(
          new CreditDecisionEvent.DecisionLapsed(
              c.creditDecision(), asked.account(), asked.order(), c.reason()));
    }
  }

  @EventSourcingHandler
  void evolve(CreditDecisionEvent event) {
    id = event.creditDecision();
    question =
        switch (event) {
          case CreditDecisionEvent.DecisionOpened e -> Question.of(e);
          case CreditDecisionEvent.DecisionApproved e -> question().approved(e);
          case CreditDecisionEvent.ApprovalRefused _ -> question();
          case CreditDecisionEvent.DecisionEscalated e -> question().escalated(e);
          case CreditDecisionEvent.DecisionReleased _ -> question().in("released");
          case CreditDecisionEvent.DecisionReleasedInPart _ -> question().in("released-in-part");
          case CreditDecisionEvent.ReductionAsked _ -> question().in("reduction-asked");
          case CreditDecisionEvent.PrepaymentAsked _ -> question().in("prepayment-asked");
          case CreditDecisionEvent.DecisionRechecked _ -> question().in("rechecked");
          case CreditDecisionEvent.DecisionRejected _ -> question().in("rejected");
          case CreditDecisionEvent.DecisionLapsed _ -> question().in("lapsed");
        };
  }

  private Question question() {
    return requireNonNull(question);
  }
}
