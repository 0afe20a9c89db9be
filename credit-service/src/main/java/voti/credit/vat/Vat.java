package voti.credit.vat;

import voti.values.Percentage;

/**
 * The VAT that an amount carries.
 *
 * @param category by EN 16931
 * @param rate above zero for {@link VatCategory#S} only
 */
public record Vat(VatCategory category, Percentage rate) {

  /** Nothing that has been said: no rate is known, none was charged. */
  public static final Vat NONE = new Vat(VatCategory.Z, Percentage.of("0"));

  /** Only the standard category has a rate, and it has one. */
  public Vat {
    if (category.isTaxed() != rate.percent().signum() > 0) {
      throw new IllegalArgumentException("category " + category + " at " + rate);
    }
  }

  public static Vat of(String category, String rate) {
    return new Vat(VatCategory.valueOf(category), Percentage.of(rate));
  }
}
