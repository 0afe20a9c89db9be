package voti.values;

import java.math.BigDecimal;

/**
 * How much of something, in a unit of measure. Quantities of different units do not add.
 *
 * @param amount the number of units
 * @param unit a code of UN/ECE Recommendation 20: {@code LTR}, {@code C62} (pieces)
 */
public record Quantity(BigDecimal amount, String unit) implements Comparable<Quantity> {

  /** Numbers are kept without trailing zeros, so that 120 and 120.00 litres are equal. */
  public Quantity {
    amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    if (amount.scale() < 0) {
      amount = amount.setScale(0);
    }
  }

  public static Quantity of(String amount, String unit) {
    return new Quantity(new BigDecimal(amount), unit);
  }

  public Quantity plus(Quantity other) {
    return new Quantity(amount.add(same(other).amount), unit);
  }

  public Quantity minus(Quantity other) {
    return new Quantity(amount.subtract(same(other).amount), unit);
  }

  public Quantity none() {
    return new Quantity(BigDecimal.ZERO, unit);
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  public boolean isMoreThan(Quantity other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Quantity other) {
    return amount.compareTo(same(other).amount);
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + unit;
  }

  private Quantity same(Quantity other) {
    if (!unit.equals(other.unit)) {
      throw new IllegalArgumentException(unit + " and " + other.unit + " do not add up");
    }
    return other;
  }
}
