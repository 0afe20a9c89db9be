package voti.credit.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A part of an item that was paid on one day, or is still open.
 *
 * @param dueOn of the item
 * @param amount above zero, in the currency of the account
 * @param paidOn its value date; {@code null} while it is open
 */
public record Payment(LocalDate dueOn, BigDecimal amount, @Nullable LocalDate paidOn) {

  /** A payment of nothing says nothing. */
  public Payment {
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException("amount must be above zero, not " + amount);
    }
  }

  /** Whether it says anything on that day: it is paid, or it is overdue. */
  boolean countsOn(LocalDate day) {
    return isPaidBy(day) || dueOn.isBefore(day);
  }

  /** Days after the due date, so far when it is open; zero when in time. */
  long daysLateOn(LocalDate day) {
    var paid = paidOn;
    var until = paid == null || paid.isAfter(day) ? day : paid;
    return Math.max(0, ChronoUnit.DAYS.between(dueOn, until));
  }

  private boolean isPaidBy(LocalDate day) {
    return paidOn != null && !paidOn.isAfter(day);
  }
}
