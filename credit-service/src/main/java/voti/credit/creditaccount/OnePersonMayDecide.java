package voti.credit.creditaccount;

import voti.credit.authority.Route;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;

/**
 * One pair of eyes is enough for a limit that is decided without a proposal.
 *
 * @param route its way by the authority matrix
 * @param role of the one who decides
 */
record OnePersonMayDecide(Route route, String role, Money limit) {

  private static final String NAME = "limit-takes-one-person";

  boolean holds() {
    return route.takesOne() && route.approvals().getFirst().roles().contains(role);
  }

  void require() {
    if (!holds()) {
      throw new RuleBroken(
          NAME,
          takes() + "; propose it instead, and they decide.",
          new Fact("limit", limit.toString()),
          new Fact("row", route.row()),
          new Fact("persons", route.persons()));
    }
  }

  RuleResult result() {
    return new RuleResult(NAME, holds(), takes() + ".");
  }

  private String takes() {
    return "A limit of %s %s takes %s, by %s %s"
        .formatted(
            limit.grouped(),
            limit.currency(),
            route.persons(),
            route.policy().name(),
            route.policy().version());
  }
}
