package voti.credit.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import voti.credit.creditaccount.Release;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.RuleResult;

/**
 * An order that came down to what was released of it: it passes under that release, without being
 * asked about again. The deviation that is left is measured from the released amount, so that it
 * never compounds.
 */
final class UnderRelease {

  private static final int PLACES = 18;

  private UnderRelease() {}

  static CreditDecisionEvent.DecisionReleased let(
      CreditDecisionCommand.OpenDecision c, Release release, Actor actor) {
    var facts = new ArrayList<>(c.evaluation().facts());
    facts.add(new Fact("release", release.decision()));
    facts.add(new Fact("released", release.amount().toString()));
    var rules = new ArrayList<>(c.evaluation().rules());
    rules.add(
        new RuleResult(
            "release-covers-document",
            true,
            "%s is within the partial release of %s with a deviation of %s through %s."
                .formatted(c.amount(), release.amount(), release.deviation(), release.lastDay())));
    return new CreditDecisionEvent.DecisionReleased(
        c.creditDecision(),
        c.account(),
        c.order(),
        c.amount(),
        left(release, c.amount()),
        c.on(),
        release.lastDay(),
        new Decision(
            Outcome.GRANTED,
            ReleaseStaysWithinPolicy.POLICY,
            facts,
            List.copyOf(rules),
            new Authority(actor.role(), actor.mandate(), null),
            "The order came down to what was released of it by " + release.decision() + "."));
  }

  /** {@code released × (1 + deviation) / amount − 1}, rounded down. */
  static Percentage left(Release release, Money amount) {
    var most =
        release.amount().amount().multiply(BigDecimal.ONE.add(release.deviation().fraction()));
    var factor = most.divide(amount.amount(), PLACES, RoundingMode.DOWN);
    return new Percentage(factor.subtract(BigDecimal.ONE).movePointRight(2));
  }
}
