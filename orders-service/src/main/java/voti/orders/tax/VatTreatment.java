package voti.orders.tax;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which VAT a supply of goods carries (directive 2006/112/EC: article 138 for goods sent to a
 * taxable person in another member state, article 146 for exports). The document's own opinion does
 * not count.
 *
 * @param sellerCountry where we are, ISO 3166-1
 * @param buyerCountry where the buyer is
 * @param buyerVatNumber the buyer's VAT number as stated; {@code null} or blank for none
 */
public record VatTreatment(
    String sellerCountry, String buyerCountry, @Nullable String buyerVatNumber) {

  private static final Set<String> UNION =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  /** The VAT of a line whose product carries this one at home. */
  public Vat of(Vat atHome) {
    if (buyerCountry.equals(sellerCountry)) {
      return atHome;
    }
    if (!UNION.contains(buyerCountry)) {
      return Vat.untaxed(VatCategory.G);
    }
    return buyerVatNumber == null || buyerVatNumber.isBlank() ? atHome : Vat.untaxed(VatCategory.K);
  }
}
