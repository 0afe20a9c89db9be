package voti.orders.advice.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import voti.orders.advice.Bought;

/** What came of one way to advise, over all orders it was tried on. */
final class Score {

  private final String name;
  private int orders;
  private int ordersHit;
  private long advised;
  private long hits;
  private long bought;
  private BigDecimal valueHit = BigDecimal.ZERO;
  private BigDecimal value = BigDecimal.ZERO;

  Score(String name) {
    this.name = name;
  }

  /** One order, with what had been advised for it. */
  void add(List<String> products, Map<String, Bought> order) {
    var right = products.stream().filter(order::containsKey).toList();
    orders++;
    ordersHit += right.isEmpty() ? 0 : 1;
    advised += products.size();
    hits += right.size();
    bought += order.size();
    for (var product : right) {
      valueHit = valueHit.add(net(order, product));
    }
    for (var product : order.keySet()) {
      value = value.add(net(order, product));
    }
  }

  private static BigDecimal net(Map<String, Bought> order, String product) {
    var line = order.get(product);
    return line == null ? BigDecimal.ZERO : line.net();
  }

  /** A line of the table: of what was advised, of what was bought, of its value, of the orders. */
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %.1f %% | %.1f %% | %.1f %% | %.1f %% |",
        name,
        advised,
        percent(hits, advised),
        percent(hits, bought),
        value.signum() == 0 ? 0 : valueHit.doubleValue() / value.doubleValue() * 100,
        percent(ordersHit, orders));
  }

  private static double percent(long part, long whole) {
    return whole == 0 ? 0 : part * 100.0 / whole;
  }
}
