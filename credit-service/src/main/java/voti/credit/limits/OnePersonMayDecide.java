package voti.credit.limits;

import voti.credit.authority.Route;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** One pair of eyes is enough for a limit that is decided without a proposal. */
record OnePersonMayDecide(Route route, Money limit) {

  void require(String role) {
    if (!route.takesOne() || !route.approvals().getFirst().roles().contains(role)) {
      throw new RuleBroken(
          "limit-takes-one-person",
          "A limit of %s %s takes %s, by %s %s; propose it instead, and they decide."
              .formatted(
                  limit.grouped(),
                  limit.currency(),
                  route.persons(),
                  route.policy().name(),
                  route.policy().version()),
          new Fact("limit", limit.toString()),
          new Fact("row", route.row()),
          new Fact("persons", route.persons()));
    }
  }
}
