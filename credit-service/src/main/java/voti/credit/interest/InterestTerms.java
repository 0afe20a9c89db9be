package voti.credit.interest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import voti.values.Money;
import voti.values.Percentage;

/**
 * Late interest under one country's law.
 *
 * @param law its points, fixed sum and our day-count
 * @param rates the reference rate by half-year, oldest first
 */
public record InterestTerms(CountryTerms law, List<ReferenceRate> rates) {

  private static final long PERCENT = 100;

  /** Lists are copied. */
  public InterestTerms {
    rates = List.copyOf(rates);
  }

  /**
   * The yearly rate in force on a day: reference rate of its half-year plus the points. A half-year
   * that the table does not have yet takes the last one it has.
   *
   * @throws IllegalArgumentException before the table begins
   */
  public Percentage rateOn(LocalDate day) {
    ReferenceRate found = null;
    for (var rate : rates) {
      if (!rate.from().isAfter(day)) {
        found = rate;
      }
    }
    if (found == null) {
      throw new IllegalArgumentException("there is no reference rate for " + day);
    }
    return new Percentage(found.rate().percent().add(law.points().percent()));
  }

  /**
   * Simple interest for the days after one date through another: {@code Σ base × rate × days / (100
   * × days of the year)}, rounded once at the end.
   *
   * @param after the due date, or the day through which interest was charged before
   * @param through the day of payment, or the day it is computed for; it bears interest itself
   */
  public LateInterest on(Owed owed, LocalDate after, LocalDate through) {
    var from = after.isBefore(owed.dueOn()) ? owed.dueOn() : after;
    var lines = new ArrayList<InterestLine>();
    var exact = BigDecimal.ZERO;
    for (var end : ends(owed, from, through)) {
      var base = owed.after(from);
      var days = law.dayCount().days(from, end);
      if (base.isPositive() && days > 0) {
        var rate = rateOn(end);
        lines.add(new InterestLine(from.plusDays(1), end, base, rate, days));
        exact =
            exact.add(base.amount().multiply(rate.percent()).multiply(BigDecimal.valueOf(days)));
      }
      from = end;
    }
    var currency = owed.amount().currency();
    var yearly = BigDecimal.valueOf(PERCENT * law.dayCount().basis());
    return new LateInterest(
        lines,
        new Money(
            exact.divide(yearly, currency.getDefaultFractionDigits(), RoundingMode.HALF_UP),
            currency));
  }

  /** The last day of each stretch in which neither base nor rate changes. */
  private static TreeSet<LocalDate> ends(Owed owed, LocalDate after, LocalDate through) {
    var ends = new TreeSet<LocalDate>();
    if (!through.isAfter(after)) {
      return ends;
    }
    ends.add(through);
    owed.reductions().stream()
        .map(Owed.Part::on)
        .filter(day -> day.isAfter(after) && day.isBefore(through))
        .forEach(ends::add);
    for (var half = lastDayOfHalf(after); half.isBefore(through); half = nextHalf(half)) {
      if (half.isAfter(after)) {
        ends.add(half);
      }
    }
    return ends;
  }

  private static LocalDate lastDayOfHalf(LocalDate day) {
    return day.getMonthValue() <= 6
        ? LocalDate.of(day.getYear(), 6, 30)
        : LocalDate.of(day.getYear(), 12, 31);
  }

  private static LocalDate nextHalf(LocalDate lastDay) {
    return lastDayOfHalf(lastDay.plusDays(1));
  }
}
