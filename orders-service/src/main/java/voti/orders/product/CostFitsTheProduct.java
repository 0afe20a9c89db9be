package voti.orders.product;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * A cost is not negative, keeps the product's currency, and has a first day where it is another.
 */
record CostFitsTheProduct(@Nullable ProductStanding before, Statement said) {

  Optional<Flaw> flaw() {
    var cost = said.cost();
    return cost == null
        ? Optional.empty()
        : Stream.of(negative(cost), otherCurrency(cost), withoutDay(cost))
            .flatMap(Optional::stream)
            .findFirst();
  }

  private static Optional<Flaw> negative(Money cost) {
    return Flaw.when(
        cost.isNegative(),
        "cost-is-not-negative",
        "cost",
        "A product cannot cost " + cost + " to make.");
  }

  private Optional<Flaw> otherCurrency(Money cost) {
    var first = before == null ? cost : before.costs().getFirst().cost();
    return Flaw.when(
        !first.currency().equals(cost.currency()),
        "cost-keeps-its-currency",
        "cost",
        "It is costed in " + first.currency() + ", not in " + cost.currency() + ".");
  }

  private Optional<Flaw> withoutDay(Money cost) {
    var first = before == null ? cost : before.costs().getFirst().cost();
    return Flaw.when(
        said.costFrom() == null && !first.equals(cost),
        "another-cost-has-a-first-day",
        "costFrom",
        "It costs " + first + " from the beginning; another cost needs its first day.");
  }
}
