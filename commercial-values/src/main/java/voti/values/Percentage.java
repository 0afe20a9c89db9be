package voti.values;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A share in hundredths: {@code Percentage.of("7")} is seven percent. Exact; it is rounded only
 * when shown.
 *
 * @param percent the number in front of the percent sign
 */
public record Percentage(BigDecimal percent) implements Comparable<Percentage> {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  public static Percentage of(String percent) {
    return new Percentage(new BigDecimal(percent));
  }

  /** What part of the whole this is; the whole must not be zero. */
  public static Percentage ofWhole(BigDecimal part, BigDecimal whole) {
    return new Percentage(part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64));
  }

  /** {@code 0.07} for seven percent. */
  public BigDecimal fraction() {
    return percent.movePointLeft(2);
  }

  /** {@code 0.93} for seven percent: what is left when it is taken off. */
  public BigDecimal remaining() {
    return BigDecimal.ONE.subtract(fraction());
  }

  public boolean isMoreThan(Percentage other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Percentage other) {
    return percent.compareTo(other.percent);
  }

  /** Equal when numerically equal: 5 % is 5.00 %. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Percentage that && percent.compareTo(that.percent) == 0;
  }

  @Override
  public int hashCode() {
    return percent.stripTrailingZeros().hashCode();
  }

  /** Two decimals, half-up: {@code 8.60}. */
  public String shown() {
    return percent.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  @Override
  public String toString() {
    return shown() + " %";
  }
}
