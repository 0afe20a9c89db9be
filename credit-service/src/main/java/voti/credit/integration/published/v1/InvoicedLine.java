package voti.credit.integration.published.v1;

import org.jspecify.annotations.Nullable;
import voti.credit.goods.GoodsLine;
import voti.credit.vat.VatCategory;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/** A line of {@link InvoiceIssued}. */
record InvoicedLine(
    int line,
    String product,
    Quantity quantity,
    Money net,
    @Nullable VatCategory vatCategory,
    @Nullable Percentage vatRate) {

  static InvoicedLine of(GoodsLine line) {
    return new InvoicedLine(
        line.line(),
        line.product(),
        line.quantity(),
        line.net(),
        line.vatCategory(),
        line.vatRate());
  }
}
