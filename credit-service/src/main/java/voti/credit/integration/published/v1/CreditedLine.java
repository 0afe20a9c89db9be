package voti.credit.integration.published.v1;

import org.jspecify.annotations.Nullable;
import voti.credit.goods.GoodsLine;
import voti.credit.vat.VatCategory;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/** A line of {@link CreditNoteIssued}. */
record CreditedLine(
    int line,
    Quantity quantity,
    Money net,
    @Nullable VatCategory vatCategory,
    @Nullable Percentage vatRate) {

  static CreditedLine of(GoodsLine line) {
    return new CreditedLine(
        line.line(), line.quantity(), line.net(), line.vatCategory(), line.vatRate());
  }
}
