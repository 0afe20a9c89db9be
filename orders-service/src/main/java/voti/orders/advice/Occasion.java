package voti.orders.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One order of an account.
 *
 * @param on its day
 * @param lines by product
 */
public record Occasion(LocalDate on, Map<String, Bought> lines) {

  /** The lines are copied. */
  public Occasion {
    lines = Map.copyOf(lines);
  }

  /** Of several orders of a day: one occasion. */
  public Occasion with(Occasion more) {
    var all = new TreeMap<>(lines);
    more.lines().forEach((product, bought) -> all.merge(product, bought, Bought::plus));
    return new Occasion(on, all);
  }

  /** What was bought on all of them, by product. */
  public static Map<String, Bought> sums(List<Occasion> occasions) {
    var sums = new TreeMap<String, Bought>();
    for (var occasion : occasions) {
      occasion.lines.forEach((product, bought) -> sums.merge(product, bought, Bought::plus));
    }
    return sums;
  }
}
