package voti.orders.punctuality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * On time in full (OTIF): of the lines whose day is over, or that were all there on it, how many
 * were. An order is when each of its counted lines is.
 *
 * @param lines counted
 * @param linesOnTime of them
 * @param lineShare the one of the other, four decimals, half-up; {@code null}: nothing counts
 * @param orders with a counted line
 * @param ordersOnTime of them
 * @param orderShare the one of the other; {@code null}: nothing counts
 */
record OnTimeInFull(
    int lines,
    int linesOnTime,
    @Nullable BigDecimal lineShare,
    int orders,
    int ordersOnTime,
    @Nullable BigDecimal orderShare) {

  private static final int DECIMALS = 4;

  static OnTimeInFull of(Collection<MeasuredLine> lines, Function<MeasuredLine, Verdict> verdict) {
    var counted = lines.stream().filter(line -> verdict.apply(line).counts()).toList();
    var onTime = counted.stream().filter(line -> !verdict.apply(line).isMissed()).count();
    var orders =
        counted.stream()
            .collect(
                Collectors.groupingBy(
                    MeasuredLine::order,
                    Collectors.reducing(
                        true, line -> !verdict.apply(line).isMissed(), Boolean::logicalAnd)));
    var whole = (int) orders.values().stream().filter(Boolean::booleanValue).count();
    return new OnTimeInFull(
        counted.size(),
        (int) onTime,
        share((int) onTime, counted.size()),
        orders.size(),
        whole,
        share(whole, orders.size()));
  }

  private static @Nullable BigDecimal share(int part, int of) {
    return of == 0
        ? null
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP);
  }
}
