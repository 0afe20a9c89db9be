package voti.gateway.console.inbox;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.gateway.console.Json;

/**
 * From one sum to another, step by step: what an order does to the exposure, what is left of a
 * price.
 *
 * @param bars one for each line of the table behind it, in order
 * @param limit where the limit lies, in percent of the width; {@code null} without one
 */
record Waterfall(List<Bar> bars, @Nullable String limit) {

  /**
   * A bar.
   *
   * @param name its word in {@code waterfall.…}
   * @param amount signed
   * @param from where it begins, in percent of the width
   * @param width in percent of the width
   * @param sum whether it stands for all before it
   */
  record Bar(String name, BigDecimal amount, String from, String width, boolean sum) {}

  /** A line before it is drawn: it lies between two amounts. */
  private record Line(
      String name, BigDecimal amount, BigDecimal low, BigDecimal high, boolean sum) {}

  private static final List<String> COMPONENTS = List.of("reserved", "delivered", "openItems");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Of a decision as credit answers it. */
  static Waterfall of(Json decision) {
    var lines = new ArrayList<Line>();
    var components = decision.object("components");
    var at = BigDecimal.ZERO;
    for (var name : COMPONENTS) {
      at = move(lines, name, amount(components.object(name)), at);
    }
    move(lines, "unallocated", amount(components.object("unallocated")).negate(), at);
    var exposure = amount(decision.object("exposure"));
    lines.add(sum("before", exposure));
    lines.add(sum("after", move(lines, "order", amount(decision.object("amount")), exposure)));
    var limit = decision.get("limit") == null ? null : amount(decision.object("limit"));
    return drawn(lines, limit);
  }

  /** Of a line's price as orders answers it: from the list price to the pocket margin. */
  static Waterfall ofPrice(List<Json> steps) {
    var lines = new ArrayList<Line>();
    var at = BigDecimal.ZERO;
    for (var step : steps) {
      var name = String.valueOf(step.text("what"));
      var amount = amount(step.object("amount"));
      if ("true".equals(step.text("sum"))) {
        lines.add(sum(name, amount));
        at = amount;
      } else {
        at = move(lines, name, amount, at);
      }
    }
    return drawn(lines, null);
  }

  private static BigDecimal move(
      List<Line> lines, String name, BigDecimal amount, BigDecimal from) {
    var to = from.add(amount);
    lines.add(new Line(name, amount, from.min(to), from.max(to), false));
    return to;
  }

  private static Line sum(String name, BigDecimal amount) {
    return new Line(name, amount, amount.min(BigDecimal.ZERO), amount.max(BigDecimal.ZERO), true);
  }

  private static Waterfall drawn(List<Line> lines, @Nullable BigDecimal limit) {
    var low = BigDecimal.ZERO;
    var high = limit == null ? BigDecimal.ONE : limit.max(BigDecimal.ONE);
    for (var line : lines) {
      low = low.min(line.low());
      high = high.max(line.high());
    }
    var least = low;
    var span = high.subtract(low);
    var bars =
        lines.stream()
            .map(
                line ->
                    new Bar(
                        line.name(),
                        line.amount(),
                        share(line.low().subtract(least), span),
                        share(line.high().subtract(line.low()), span),
                        line.sum()))
            .toList();
    return new Waterfall(bars, limit == null ? null : share(limit.subtract(least), span));
  }

  private static String share(BigDecimal part, BigDecimal span) {
    return part.multiply(HUNDRED).divide(span, 2, RoundingMode.HALF_UP).toPlainString();
  }

  private static BigDecimal amount(Json money) {
    var text = money.text("amount");
    return text == null ? BigDecimal.ZERO : new BigDecimal(text);
  }
}
