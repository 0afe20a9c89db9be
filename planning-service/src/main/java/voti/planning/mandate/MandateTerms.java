package voti.planning.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;

/**
 * What a mandate lets someone decide alone.
 *
 * @param columns the price list columns that may be used
 * @param discountBand how far a line may go below its column, allowances included
 * @param orderValue the most an order may come to
 * @param from the first day
 * @param until the first day no longer inside; {@code null} when it is open
 * @param bands for product families and account classes that have one of their own; {@code null}:
 *     none have
 */
public record MandateTerms(
    List<String> columns,
    Percentage discountBand,
    Money orderValue,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable List<Band> bands) {

  /** At least one column; a band from 0 to 100; an order value above zero; a period forwards. */
  public MandateTerms {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a mandate names at least one column");
    }
    requireBand(discountBand);
    if (!orderValue.isPositive()) {
      throw new IllegalArgumentException("an order value is above zero, not " + orderValue);
    }
    if (!new Period(from, until).contains(from)) {
      throw new IllegalArgumentException("a mandate holds for a day at least");
    }
    bands = bands == null || bands.isEmpty() ? null : List.copyOf(bands);
    if (bands != null && bands.stream().map(Band::selector).distinct().count() < bands.size()) {
      throw new IllegalArgumentException("two bands are for the same family and class");
    }
  }

  /** One band for all products and buyers. */
  public MandateTerms(
      List<String> columns,
      Percentage discountBand,
      Money orderValue,
      LocalDate from,
      @Nullable LocalDate until) {
    this(columns, discountBand, orderValue, from, until, null);
  }

  static void requireBand(Percentage band) {
    if (band.percent().signum() < 0 || band.isMoreThan(Percentage.of("100"))) {
      throw new IllegalArgumentException("a discount band lies from 0 to 100, not " + band);
    }
  }

  /** {@code 5.00; family PAINT, class A: 7.00}. */
  String shownBands() {
    var own = bands == null ? List.<Band>of() : bands;
    return own.stream()
        .map(band -> "; " + band.selector() + ": " + band.band().shown())
        .collect(Collectors.joining("", discountBand.shown(), ""));
  }

  /** Whether it covers that day. */
  public boolean covers(LocalDate day) {
    return new Period(from, until).contains(day);
  }
}
