package voti.credit.vat;

import voti.values.Money;
import voti.values.Percentage;

/**
 * What one category and rate comes to on a document.
 *
 * @param base lines, charges and allowances of it, without VAT
 * @param vat on the base, rounded once
 */
public record VatSubtotal(VatCategory category, Percentage rate, Money base, Money vat) {}
