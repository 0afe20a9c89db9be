package voti.orders.tax;

import voti.values.Percentage;

/**
 * The VAT of one line.
 *
 * @param category its UNCL 5305 category
 * @param rate zero for K and G
 */
public record Vat(VatCategory category, Percentage rate) {

  private static final Percentage ZERO = Percentage.of("0");

  static Vat untaxed(VatCategory category) {
    return new Vat(category, ZERO);
  }
}
