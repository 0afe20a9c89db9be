package voti.credit.freeing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.CreditRules;
import voti.values.Money;

/**
 * Finds what would let an order through, by asking the rules: nothing is named that they would
 * still refuse.
 *
 * @param rules those that withheld it
 */
public record Freeing(CreditRules rules) {

  /** What would do; each by itself, and nothing more than is needed. */
  public WouldFree of(Situation now) {
    return new WouldFree(
        payments(now).stream().map(WouldFree.Payment::of).toList(), orderUpTo(now), limitFrom(now));
  }

  /** The smallest item that suffices, else the oldest ones that do together. */
  private List<Payable> payments(Situation now) {
    var byAge =
        now.items().stream()
            .filter(one -> one.open().isPositive())
            .sorted(comparing(Payable::dueOn).thenComparing(Payable::item))
            .toList();
    return byAge.stream()
        .sorted(comparing(one -> one.open().amount()))
        .map(List::of)
        .filter(one -> now.paid(one).passes(rules))
        .findFirst()
        .or(
            () ->
                IntStream.rangeClosed(2, byAge.size())
                    .mapToObj(count -> byAge.subList(0, count))
                    .filter(some -> now.paid(some).passes(rules))
                    .findFirst())
        .orElse(List.of());
  }

  private @Nullable Money orderUpTo(Situation now) {
    var asked = now.facts().asked();
    var headroom = now.facts().headroom();
    if (asked == null || headroom == null || !headroom.currency().equals(asked.currency())) {
      return null;
    }
    var over = now.facts().added().minus(headroom.plus(now.facts().later()));
    var fitting = over.isPositive() ? asked.minus(over) : asked;
    var first = rules.firstOrders();
    var caps =
        Stream.of(rules.maximumDocument(), first == null ? null : first.amount())
            .filter(Objects::nonNull)
            .map(amount -> like(amount, asked))
            .collect(Collectors.toCollection(ArrayList::new));
    var group = now.group();
    if (group != null) {
      caps.add(asked.minus(group.over(now.facts().added())));
    }
    return Stream.concat(
            // What is held already only shrinks, which is always let through.
            Stream.concat(Stream.of(fitting, asked.minus(now.facts().added())), caps.stream()),
            caps.stream().map(cap -> cap.isMoreThan(fitting) ? fitting : cap))
        .flatMap(most -> Stream.of(most, like(smallest(rules.smallDocument(), most), asked)))
        .filter(most -> most.isPositive() && !most.isMoreThan(asked))
        .distinct()
        .sorted(reverseOrder())
        .map(now::asking)
        .filter(less -> less.facts().order().isPositive() && less.passes(rules))
        .map(less -> less.facts().order())
        .findFirst()
        .orElse(null);
  }

  private @Nullable Money limitFrom(Situation now) {
    var all = now.facts().exposure().plus(now.facts().added());
    return Stream.of(all.minus(now.facts().later()), all)
        .filter(least -> !least.isNegative() && now.limitedTo(least).passes(rules))
        .findFirst()
        .orElse(null);
  }

  private static BigDecimal smallest(@Nullable BigDecimal small, Money otherwise) {
    return small == null ? otherwise.amount() : small;
  }

  private static Money like(BigDecimal amount, Money other) {
    return Money.rounded(amount, other.currency());
  }
}
