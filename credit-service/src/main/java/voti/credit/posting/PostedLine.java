package voti.credit.posting;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.GoodsLine;
import voti.credit.vat.Vat;
import voti.credit.vat.VatCategory;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/**
 * A line of a bill as it is told to us.
 *
 * @param product its code where it comes from; {@code null} for none
 * @param net without VAT, allowance off
 * @param allowance already off {@code net}; {@code null} for none
 * @param vatRate in percent; nothing where the category has none
 */
record PostedLine(
    @NotBlank String name,
    @Nullable String product,
    Quantity quantity,
    Money net,
    @Nullable Money allowance,
    VatCategory vatCategory,
    @Nullable Percentage vatRate) {

  PostedLine {
    if (!quantity.isPositive()) {
      throw new IllegalArgumentException("a line bills a quantity above zero");
    }
    if (net.isNegative() || (allowance != null && allowance.isNegative())) {
      throw new IllegalArgumentException("a line's net and allowance are not below zero");
    }
  }

  Vat vat() {
    return new Vat(vatCategory, vatRate == null ? Percentage.of("0") : vatRate);
  }

  GoodsLine line(int number) {
    return new GoodsLine(
        number,
        product == null ? "" : product,
        quantity,
        net,
        vatCategory,
        vat().rate(),
        name,
        allowance);
  }
}
