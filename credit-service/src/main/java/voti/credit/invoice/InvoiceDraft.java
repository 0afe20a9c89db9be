package voti.credit.invoice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.GoodsLine;
import voti.credit.terms.PaymentTerms;
import voti.values.Money;

/**
 * A bill that follows from no delivery of ours: VAT and total are computed from it.
 *
 * @param kind posted by another system, or a prepayment
 * @param order the order it belongs to; {@code null} for none of ours
 * @param issuedOn the day it bears
 * @param lines with their VAT
 * @param charge the header charge, without VAT; zero for none
 * @param source who says so: the other system's name, or ours
 */
public record InvoiceDraft(
    InvoiceKind kind,
    @Nullable String order,
    LocalDate issuedOn,
    PaymentTerms terms,
    List<GoodsLine> lines,
    Money charge,
    String source) {

  /** Every line is in one currency and says its VAT; nothing is below zero. */
  public InvoiceDraft {
    lines = List.copyOf(lines);
    if (lines.isEmpty() || charge.isNegative()) {
      throw new IllegalArgumentException("a bill has a line, and no charge below zero");
    }
    for (var line : lines) {
      if (line.vat() == null || line.net().isNegative()) {
        throw new IllegalArgumentException(
            "line " + line.line() + " says its VAT and is not below zero");
      }
      if (!line.net().currency().equals(charge.currency())) {
        throw new IllegalArgumentException(
            "line " + line.line() + " is in another currency than the bill");
      }
    }
  }
}
