package voti.credit.replay;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.check.Assessment;
import voti.credit.check.Assessor;
import voti.credit.check.CreditCheckEvent.CheckRecorded;
import voti.credit.checks.StoredChecks;
import voti.credit.creditaccount.Limits;
import voti.credit.creditaccount.OrderFacts;
import voti.credit.policy.PolicyData;

/**
 * What a draft of the policy makes of the limit that an order was held against: its proposal from
 * the inputs of the check the own limit leaned on. Temporary limits and covers stay beside it as
 * they were. Where the draft proposes what was proposed then, what was decided then stays, so that
 * a policy run over its own checks changes nothing.
 */
@Component
class DraftedLimits {

  private final LimitSteps steps;
  private final StoredChecks checks;

  DraftedLimits(LimitSteps steps, StoredChecks checks) {
    this.steps = steps;
    this.checks = checks;
  }

  /** Changes the facts of an order into those it would have had under the draft. */
  UnaryOperator<OrderFacts> under(PolicyData draft, OrderAnswer answer) {
    var step = steps.before(answer.account(), answer.asked()).orElse(null);
    var leaned = step == null ? null : step.check();
    var check = leaned == null ? null : checks.find(leaned).orElse(null);
    return step == null || check == null
        ? UnaryOperator.identity()
        : facts -> under(draft, step.limits(), check, facts);
  }

  static OrderFacts under(PolicyData draft, Limits limits, CheckRecorded then, OrderFacts facts) {
    var now = Assessor.assess(draft, then.looked(), then.on(), then.proposedLimit().currency());
    return facts.limitedTo(
        moves(limits, then, now)
            ? limits.owning(now.proposedLimit()).on(facts.on())
            : facts.limit(),
        validUntil(then, now, facts.checkValidUntil()));
  }

  /** A proposal in another currency than the limit cannot take its place. */
  private static boolean moves(Limits limits, CheckRecorded then, Assessment now) {
    var own = limits.own();
    return own != null
        && own.currency().equals(now.proposedLimit().currency())
        && !now.proposedLimit().equals(then.proposedLimit());
  }

  private static @Nullable LocalDate validUntil(
      CheckRecorded then, Assessment now, @Nullable LocalDate asked) {
    return then.validUntil().equals(asked) ? now.validUntil() : asked;
  }
}
