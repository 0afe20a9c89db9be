package voti.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import voti.credit.authority.Approval;
import voti.credit.authority.ShippedAuthority;
import voti.credit.creditaccount.CheckFacts;
import voti.credit.creditaccount.Exposure;
import voti.credit.creditaccount.Standing;
import voti.credit.decision.CreditDecisionEvent;
import voti.credit.decision.Terms;
import voti.credit.freeing.WouldFree;
import voti.credit.limitproposal.LimitProposalEvent;
import voti.values.Percentage;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/** One event of every kind of decisions and proposals. */
final class DecisionHistory {

  private static final LocalDate DAY = LocalDate.parse("2010-01-31");
  private static final Instant PROMISED = Instant.parse("2010-02-01T10:00:00Z");
  private static final String ACCOUNT = Samples.ACCOUNT;
  private static final String PROPOSAL = "lpr-7f-0192f3a0-0055-7000-8000-000000000001";
  private static final Decision DECISION =
      new Decision(
          Outcome.GRANTED,
          new Policy("credit-release", "1"),
          List.of(),
          List.of(),
          new Authority("controller", null, null),
          "Good payer, first season");
  private static final Decision HALF =
      new Decision(
          Outcome.ESCALATED,
          new Policy("credit-release", "1"),
          List.of(),
          List.of(),
          new Authority("controller", null, "commercial-director"),
          "Good payer, first season");
  private static final Approval APPROVAL =
      new Approval("emp-1", null, "controller", 0, "Good payer, first season");

  private DecisionHistory() {}

  static List<Object> ofEveryKind(String id, String order) {
    var standing = new Standing(Exposure.none(Currency.getInstance("SEK")), null);
    var amount = Samples.sek("4500.00");
    var part = Samples.sek("4000.00");
    var ten = Percentage.of("10");
    return List.of(
        new CreditDecisionEvent.DecisionOpened(
            id,
            ACCOUNT,
            ACCOUNT,
            order,
            amount,
            Samples.sek("305.00"),
            DAY,
            standing,
            DECISION,
            DAY,
            "emp-2",
            "safe",
            ShippedAuthority.matrix().route(amount, "safe"),
            PROMISED,
            new WouldFree(
                List.of(new WouldFree.Payment("inv-1", "2010-000001", DAY, part)), part, amount)),
        new CreditDecisionEvent.DecisionApproved(
            id, ACCOUNT, order, new Terms(amount, ten, 5), APPROVAL, DAY, HALF),
        new CreditDecisionEvent.ApprovalRefused(id, ACCOUNT, order, "rule", "It takes another."),
        new CreditDecisionEvent.DecisionReleased(
            id, ACCOUNT, order, amount, ten, DAY, DAY.plusDays(5), DECISION),
        new CreditDecisionEvent.DecisionReleasedInPart(
            id, ACCOUNT, order, amount, part, ten, DAY, DAY.plusDays(5), DECISION),
        new CreditDecisionEvent.ReductionAsked(id, ACCOUNT, order, amount, part, DAY, DECISION),
        new CreditDecisionEvent.PrepaymentAsked(
            id, ACCOUNT, order, amount, part, DAY.plusDays(5), DAY, DECISION),
        new CreditDecisionEvent.DecisionRechecked(
            id, ACCOUNT, ACCOUNT, order, amount, DAY, DAY, DECISION),
        new CreditDecisionEvent.DecisionRejected(id, ACCOUNT, order, amount, DAY, DECISION),
        new CreditDecisionEvent.DecisionEscalated(
            id, ACCOUNT, order, "commercial-director", PROMISED, PROMISED.plusSeconds(60)),
        new CreditDecisionEvent.DecisionLapsed(id, ACCOUNT, order, "Cancelled."));
  }

  static List<Object> ofProposals() {
    var limit = Samples.sek("60000.00");
    var check =
        new CheckFacts("chk-1", ACCOUNT, "safe", "5.28", Samples.sek("12000.00"), DAY.plusYears(1));
    var review = DAY.plusMonths(6);
    return List.of(
        new LimitProposalEvent.LimitProposed(
            PROPOSAL,
            ACCOUNT,
            limit,
            check,
            review,
            DAY,
            "emp-2",
            "Two seasons",
            ShippedAuthority.matrix().route(limit, "safe"),
            PROMISED,
            PROMISED.plusSeconds(60),
            HALF),
        new LimitProposalEvent.LimitProposalApproved(PROPOSAL, ACCOUNT, limit, APPROVAL, DAY, HALF),
        new LimitProposalEvent.LimitApprovalRefused(PROPOSAL, ACCOUNT, "rule", "It takes another."),
        new LimitProposalEvent.LimitProposalGranted(
            PROPOSAL, ACCOUNT, limit, check, review, DAY, DECISION),
        new LimitProposalEvent.LimitProposalRejected(PROPOSAL, ACCOUNT, limit, DAY, DECISION),
        new LimitProposalEvent.LimitProposalEscalated(
            PROPOSAL, ACCOUNT, "commercial-director", PROMISED, PROMISED.plusSeconds(60)),
        new LimitProposalEvent.LimitProposalLapsed(PROPOSAL, ACCOUNT, limit, "Too late."));
  }
}
