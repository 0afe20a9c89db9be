package voti.credit.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voti.credit.authority.CreditAuthority;

/** How a question finds its way, and what happens when nobody answers. */
final class Opening {

  private Opening() {}

  static CreditDecisionEvent.DecisionOpened of(
      CreditDecisionCommand.OpenDecision c, CreditAuthority authority, Instant now) {
    var route = authority.route(c.amount(), c.creditClass());
    return new CreditDecisionEvent.DecisionOpened(
        c.creditDecision(),
        c.account(),
        c.buyer(),
        c.order(),
        c.amount(),
        c.exceededBy(),
        c.on(),
        c.standing(),
        c.evaluation(),
        c.wantedFrom(),
        c.askedBy(),
        c.creditClass(),
        route,
        authority.answerBy(route, now),
        c.wouldFree());
  }

  /** The deputy's turn; {@code null} when it was answered, is not late, or nobody is left. */
  static CreditDecisionEvent.@Nullable DecisionEscalated late(
      CreditDecisionCommand.EscalateDecision c, Question question, CreditAuthority authority) {
    var promised = question.answerBy();
    var deputy = question.approvals().nextDeputy();
    if (!question.state().equals("open")
        || promised == null
        || c.at().isBefore(promised)
        || deputy == null) {
      return null;
    }
    return new CreditDecisionEvent.DecisionEscalated(
        c.creditDecision(),
        question.opened().account(),
        question.opened().order(),
        deputy,
        promised,
        authority.answerBy(question.approvals().route(), c.at()));
  }
}
