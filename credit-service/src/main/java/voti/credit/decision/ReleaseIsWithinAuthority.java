package voti.credit.decision;

import voti.credit.authority.Route;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;

/** What a release can grow to is still within the row of the matrix by which it is decided. */
record ReleaseIsWithinAuthority(Money most, Route route) {

  RuleResult check() {
    if (!route.reaches(most)) {
      throw new RuleBroken(
          "release-is-within-authority",
          "With its deviation it could reach %s, beyond the %s that %s decide here; give less of it."
              .formatted(most.grouped(), String.valueOf(route.upTo()), route.persons()),
          new Fact("most", most.toString()),
          new Fact("authority", String.valueOf(route.upTo())));
    }
    return new RuleResult(
        "release-is-within-authority",
        true,
        "%s %s, row %s: it takes %s."
            .formatted(
                route.policy().name(), route.policy().version(), route.row(), route.persons()));
  }
}
