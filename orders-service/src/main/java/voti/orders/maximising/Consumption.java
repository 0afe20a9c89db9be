package voti.orders.maximising;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import voti.orders.advice.Bought;
import voti.orders.advice.Occasion;

/** How fast an account uses up what it buys: what it bought, over the days since it began. */
final class Consumption {

  /** Of one that began yesterday no rate is known: it is not thought to empty the warehouse. */
  private static final long LEAST_DAYS = 30;

  private final Map<String, Bought> sums;
  private final BigDecimal days;

  /**
   * @param occasions within the look-back window, before the day
   */
  Consumption(List<Occasion> occasions, LocalDate on) {
    sums = Occasion.sums(occasions);
    var first = occasions.stream().map(Occasion::on).min(LocalDate::compareTo).orElse(on);
    days = BigDecimal.valueOf(Math.max(LEAST_DAYS, ChronoUnit.DAYS.between(first, on)));
  }

  /** What it uses of a product in so many days; nothing of what it has never bought. */
  BigDecimal in(int coverDays, String product) {
    var bought = sums.get(product);
    return bought == null
        ? BigDecimal.ZERO
        : bought
            .quantity()
            .multiply(BigDecimal.valueOf(coverDays))
            .divide(days, MathContext.DECIMAL64)
            .max(BigDecimal.ZERO);
  }
}
