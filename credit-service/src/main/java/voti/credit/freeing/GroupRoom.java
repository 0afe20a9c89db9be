package voti.credit.freeing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.Fact;

/**
 * What a group of debtors leaves free.
 *
 * @param exposure of all its members, without the order
 * @param limit of the group
 */
public record GroupRoom(Money exposure, Money limit) {

  /** As a decision that the group declined keeps it; {@code null} when no group was asked. */
  public static @Nullable GroupRoom of(List<Fact> facts) {
    Money exposure = null;
    Money limit = null;
    for (var fact : facts) {
      switch (fact.name()) {
        case "exposure-of-group" -> exposure = money(fact.value());
        case "limit-of-group" -> limit = money(fact.value());
        default -> {}
      }
    }
    return exposure == null || limit == null ? null : new GroupRoom(exposure, limit);
  }

  boolean takes(Money added) {
    return !added.isPositive() || !over(added).isPositive();
  }

  /** By how much that would be too much. */
  Money over(Money added) {
    return exposure.plus(added).minus(limit);
  }

  GroupRoom less(Money change) {
    return new GroupRoom(exposure.minus(change), limit);
  }

  private static Money money(String text) {
    var gap = text.indexOf(' ');
    return Money.of(text.substring(0, gap), text.substring(gap + 1));
  }
}
