package voti.orders.advice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What the account buys again and again within a look-back window. The confidence is the share of
 * its occasions that had the product; the quantity is the median of what was bought.
 */
public final class RepeatAdvice {

  private final int lookBackDays;
  private final int leastTimes;

  /**
   * @param lookBackDays how far back occasions count
   * @param leastTimes on how many of them the product must have been bought
   */
  public RepeatAdvice(int lookBackDays, int leastTimes) {
    this.lookBackDays = lookBackDays;
    this.leastTimes = leastTimes;
  }

  /**
   * @param occasions of the account, in any order
   * @param on the day of the advice; what is of that day or later does not count
   */
  public List<AdviceLine> advise(List<Occasion> occasions, LocalDate on) {
    var from = on.minusDays(lookBackDays);
    var recent =
        occasions.stream()
            .filter(one -> one.on().isBefore(on) && !one.on().isBefore(from))
            .toList();
    var byProduct = new TreeMap<String, List<Occasion>>();
    for (var occasion : recent) {
      for (var product : occasion.lines().keySet()) {
        byProduct.computeIfAbsent(product, _ -> new ArrayList<>()).add(occasion);
      }
    }
    return byProduct.entrySet().stream()
        .filter(bought -> bought.getValue().size() >= leastTimes)
        .map(bought -> line(bought.getKey(), bought.getValue(), recent.size(), on))
        .sorted(AdviceLine.SUREST_FIRST)
        .toList();
  }

  private static AdviceLine line(String product, List<Occasion> bought, int all, LocalDate on) {
    var days = bought.stream().map(Occasion::on).sorted().toList();
    var quantities =
        bought.stream().map(one -> one.lines().get(product)).map(Bought::quantity).toList();
    var reason =
        new Reason(
            Kind.REPEAT,
            BigDecimal.valueOf(bought.size())
                .divide(BigDecimal.valueOf(all), MathContext.DECIMAL64),
            Map.of(
                "times", String.valueOf(bought.size()),
                "occasions", String.valueOf(all),
                "everyDays", rhythm(days),
                "lastDaysAgo", String.valueOf(ChronoUnit.DAYS.between(days.getLast(), on))));
    return AdviceLine.of(product, Median.of(quantities), reason);
  }

  /** The median of the days between two purchases; none after only one. */
  private static String rhythm(List<LocalDate> days) {
    var gaps =
        IntStream.range(1, days.size())
            .mapToObj(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
            .map(BigDecimal::valueOf)
            .toList();
    return gaps.isEmpty() ? "" : Median.of(gaps).stripTrailingZeros().toPlainString();
  }
}
