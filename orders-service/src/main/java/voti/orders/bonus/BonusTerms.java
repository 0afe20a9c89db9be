package voti.orders.bonus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;

/**
 * What was agreed.
 *
 * @param name as people call it
 * @param currency ISO 4217; deliveries in another one do not count
 * @param period days of delivery, half-open
 * @param base what counts
 * @param kind on what a tier's percentage is paid
 * @param tiers from the lowest up
 * @param growthOver the base year's figure, an amount or a quantity; with it thresholds are percent
 *     of growth over it. {@code null}: they are figures themselves
 */
public record BonusTerms(
    String name,
    String currency,
    Period period,
    Base base,
    TierKind kind,
    List<Tier> tiers,
    @Nullable BigDecimal growthOver) {

  /** The list is copied. */
  public BonusTerms {
    tiers = List.copyOf(tiers);
  }

  /** The highest percentage somebody may come to. */
  public Percentage highest() {
    return tiers.getLast().percent();
  }

  Money nothing() {
    return Money.zero(Currency.getInstance(currency));
  }

  /** The same up to a day that is not among it. */
  BonusTerms until(LocalDate day) {
    var until = period.until();
    return until != null && !day.isBefore(until)
        ? this
        : new BonusTerms(
            name, currency, new Period(period.from(), day), base, kind, tiers, growthOver);
  }
}
