package voti.credit.creditaccount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;

/**
 * Somebody else bears part of the risk: a credit insurer or a guarantor.
 *
 * @param id of the cover
 * @param kind {@code insurance} or {@code guarantee}
 * @param provider who bears it
 * @param amount what is covered
 * @param insured what part of that is paid when it comes to it
 * @param most the provider pays at most so much
 * @param period half-open; it lapses by itself at the end
 * @param lapsesWhenLate the provider bears nothing any more once an item is late by more days;
 *     {@code null} when that does not end it
 */
public record Cover(
    String id,
    String kind,
    String provider,
    Money amount,
    Percentage insured,
    Money most,
    Period period,
    @Nullable Integer lapsesWhenLate) {

  /** {@code min(amount × insured, most)} while it is in force, else nothing. */
  public Money on(LocalDate day) {
    if (!period.contains(day)) {
      return Money.zero(amount.currency());
    }
    var paid = Money.rounded(amount.amount().multiply(insured.fraction()), amount.currency());
    return paid.isMoreThan(most) ? most : paid;
  }
}
