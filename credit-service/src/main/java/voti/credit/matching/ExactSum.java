package voti.credit.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the items whose open amounts are exactly a sum, oldest first, by depth-first search
 * with what the remaining ones can add and take off as bounds. It stops after so many steps and
 * says so.
 */
final class ExactSum {

  private final List<OpenItem> items;
  private final long[] open;
  private final long[] most;
  private final long[] least;
  private final List<OpenItem> chosen = new ArrayList<>();
  private @Nullable List<OpenItem> first;
  private int found;
  private int steps;

  /**
   * What was found.
   *
   * @param items the first that fit; {@code null} when none did
   * @param unique whether no others fit
   * @param whole whether everything was looked at
   */
  record Found(@Nullable List<OpenItem> items, boolean unique, boolean whole) {}

  private ExactSum(List<OpenItem> items, int steps) {
    this.items = items;
    this.steps = steps;
    open = items.stream().mapToLong(item -> minor(item.open().amount())).toArray();
    most = new long[open.length + 1];
    least = new long[open.length + 1];
    for (var i = open.length - 1; i >= 0; i--) {
      most[i] = most[i + 1] + Math.max(0, open[i]);
      least[i] = least[i + 1] + Math.min(0, open[i]);
    }
  }

  /** Among the items as they stand, all of one currency; credit notes are below zero. */
  static Found of(List<OpenItem> items, voti.values.Money sum, MatchingPolicy policy) {
    var bounded = items.subList(0, Math.min(items.size(), policy.searchItems()));
    var search = new ExactSum(bounded, policy.searchSteps());
    search.from(0, minor(sum.amount()));
    var whole = search.steps > 0 && bounded.size() == items.size();
    return new Found(search.first, search.found == 1 && whole, whole);
  }

  private void from(int index, long wanted) {
    if (steps <= 0 || found > 1) {
      return;
    }
    steps--;
    if (index == open.length) {
      take(wanted);
      return;
    }
    if (wanted > most[index] || wanted < least[index]) {
      return;
    }
    if (wanted == 0 && (most[index] == 0 || least[index] == 0)) {
      take(wanted);
      return;
    }
    chosen.add(items.get(index));
    from(index + 1, wanted - open[index]);
    chosen.removeLast();
    from(index + 1, wanted);
  }

  private void take(long wanted) {
    if (wanted == 0 && !chosen.isEmpty()) {
      found++;
      if (first == null) {
        first = List.copyOf(chosen);
      }
    }
  }

  private static long minor(java.math.BigDecimal amount) {
    return amount.unscaledValue().longValueExact();
  }
}
