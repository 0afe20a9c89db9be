package voti.credit.vatreport;

import org.jspecify.annotations.Nullable;
import voti.credit.vat.VatCategory;
import voti.values.Money;
import voti.values.Percentage;

/**
 * What one category and rate comes to in a period.
 *
 * @param source {@code invoice}, {@code credit-note}, {@code settlement-discount}, {@code prepaid};
 *     {@code total} for all of them together
 * @param category by EN 16931; {@code null} when the document did not tell
 * @param rate with the category
 * @param taxable without VAT; below zero when less is due
 * @param vat below zero when less is due
 */
public record VatLine(
    String source,
    @Nullable VatCategory category,
    @Nullable Percentage rate,
    Money taxable,
    Money vat) {

  VatLine plus(VatLine other) {
    return new VatLine(source, category, rate, taxable.plus(other.taxable), vat.plus(other.vat));
  }
}
