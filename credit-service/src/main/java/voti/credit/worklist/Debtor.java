package voti.credit.worklist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import voti.credit.receivables.Receivable;
import voti.values.Money;

/**
 * What one debtor owes and is late with in one currency, and how it has paid so far; added up item
 * by item. What is disputed is not late.
 */
final class Debtor {

  private static final BigDecimal MONTH = new BigDecimal(30);
  private static final BigDecimal MOST = new BigDecimal(3);

  private final LocalDate today;
  private final String account;
  private Money overdue;
  private BigDecimal amountDays = BigDecimal.ZERO;
  private BigDecimal paid = BigDecimal.ZERO;
  private BigDecimal paidDaysLate = BigDecimal.ZERO;
  private long oldest;
  private int items;
  private int level;

  Debtor(String account, Money nothing, LocalDate today) {
    this.account = account;
    this.overdue = nothing;
    this.today = today;
  }

  void add(Receivable item) {
    var late = ChronoUnit.DAYS.between(item.dueOn(), today);
    var open = item.openAt(today).minus(item.disputed());
    if (late > 0 && !open.isZero()) {
      overdue = overdue.plus(open);
      amountDays = amountDays.add(open.amount().multiply(BigDecimal.valueOf(late)));
      if (open.isPositive()) {
        oldest = Math.max(oldest, late);
        items++;
        level = Math.max(level, item.level());
      }
    }
    for (var reduction : item.reductions()) {
      if (reduction.isCash() && reduction.countsAt(today) && isRecent(reduction)) {
        var days = Math.max(0, ChronoUnit.DAYS.between(item.dueOn(), reduction.valued()));
        paid = paid.add(reduction.amount().amount());
        paidDaysLate =
            paidDaysLate.add(reduction.amount().amount().multiply(BigDecimal.valueOf(days)));
      }
    }
  }

  private boolean isRecent(Receivable.Reduction reduction) {
    return reduction.valued().isAfter(today.minusYears(1));
  }

  String account() {
    return account;
  }

  Money overdue() {
    return overdue;
  }

  long oldest() {
    return oldest;
  }

  int items() {
    return items;
  }

  int level() {
    return level;
  }

  boolean isLate() {
    return overdue.isPositive() && amountDays.signum() > 0;
  }

  /**
   * How late it has paid so far, in days that weigh their amounts; {@code null} if it never has.
   */
  @Nullable BigDecimal usuallyLate() {
    return paid.signum() > 0 ? paidDaysLate.divide(paid, 1, RoundingMode.HALF_UP) : null;
  }

  /**
   * From 1 for one who pays on time to 3 for one who pays two months late: {@code 1 + days / 30}.
   * Of one who never paid nothing is known; that is taken for a month.
   */
  BigDecimal behaviour() {
    var days = usuallyLate();
    return BigDecimal.ONE
        .add((days == null ? MONTH : days).divide(MONTH, 4, RoundingMode.HALF_UP))
        .min(MOST);
  }

  /** {@code Σ amount × days late × behaviour}: what orders the list. */
  BigDecimal weight() {
    return amountDays.multiply(behaviour()).setScale(0, RoundingMode.HALF_UP);
  }
}
