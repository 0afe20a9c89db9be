package voti.credit.receivables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * The mean of days between two dates, each weighing its amount: {@code Σ amount × days / Σ amount}.
 * A payment taken back takes its weight back.
 */
final class DaysToPay {

  private BigDecimal amounts = BigDecimal.ZERO;
  private BigDecimal weighted = BigDecimal.ZERO;

  void add(Money amount, LocalDate from, LocalDate paid) {
    amounts = amounts.add(amount.amount());
    weighted =
        weighted.add(
            amount.amount().multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, paid))));
  }

  /** To a tenth of a day; {@code null} when nothing was paid. */
  @Nullable BigDecimal mean() {
    return amounts.signum() > 0 ? weighted.divide(amounts, 1, RoundingMode.HALF_UP) : null;
  }
}
