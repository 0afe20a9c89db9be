package voti.platform.pastorders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.platform.pastorders.Invoice.Sent;

/**
 * The invoices of one account, the oldest first. A returned line goes back to the last earlier
 * purchase of the product of which so many are still there; where there is none, it stands alone.
 */
final class Invoices {

  /** A purchased line, and how many of it did not come back yet. */
  private static final class Bought {
    private final Line line;
    private BigDecimal left;

    Bought(Line line) {
      this.line = line;
      this.left = line.quantity();
    }
  }

  private final Map<String, List<Bought>> bought = new HashMap<>();

  private Invoices() {}

  /**
   * @param lines of one account, in any order
   */
  static List<Invoice> of(List<Line> lines) {
    var numbers = new LinkedHashMap<String, List<Line>>();
    var sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing(Line::at).thenComparing(Line::line));
    sorted.forEach(
        line -> numbers.computeIfAbsent(line.number(), _ -> new ArrayList<>()).add(line));
    var account = new Invoices();
    return numbers.values().stream().map(account::invoice).toList();
  }

  private Invoice invoice(List<Line> lines) {
    lines.sort(Comparator.comparing(Line::line));
    var first = lines.getFirst();
    var sent = lines.stream().map(line -> new Sent(line, follow(line))).toList();
    return new Invoice(first.account(), first.number(), first.returned(), sent);
  }

  private @Nullable Line follow(Line line) {
    if (line.charge()) {
      return null;
    }
    var before = bought.computeIfAbsent(line.product(), _ -> new ArrayList<>());
    if (!line.returned()) {
      before.add(new Bought(line));
      return null;
    }
    for (var one : before.reversed()) {
      if (one.left.compareTo(line.quantity()) >= 0
          && !Objects.equals(one.line.number(), line.number())
          && !one.line.on().isAfter(line.on())) {
        one.left = one.left.subtract(line.quantity());
        return one.line;
      }
    }
    return null;
  }
}
