package voti.credit.goods;

import org.jspecify.annotations.Nullable;
import voti.credit.vat.Vat;
import voti.credit.vat.VatCategory;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/**
 * One order line's part of a delivery or a return.
 *
 * @param line the order line's number
 * @param product the product's id
 * @param quantity how much
 * @param net without VAT, allowances already spread
 * @param vatCategory what the order says it carries; {@code null} when it was not told
 * @param vatRate with the category
 * @param name what people call the product; {@code null} when it was not told
 * @param allowance the line's share of a document's allowance, already off {@code net}; {@code
 *     null} when it was not told
 */
public record GoodsLine(
    int line,
    String product,
    Quantity quantity,
    Money net,
    @Nullable VatCategory vatCategory,
    @Nullable Percentage vatRate,
    @Nullable String name,
    @Nullable Money allowance) {

  /** A line of which no more is known. */
  public GoodsLine(int line, String product, Quantity quantity, Money net) {
    this(line, product, quantity, net, null, null, null, null);
  }

  /** What it carries, where that was told. */
  public @Nullable Vat vat() {
    return vatCategory == null || vatRate == null ? null : new Vat(vatCategory, vatRate);
  }

  /** The same line at the VAT of the original supply. */
  public GoodsLine at(Vat vat) {
    return new GoodsLine(line, product, quantity, net, vat.category(), vat.rate(), name, allowance);
  }
}
