package voti.credit.bills;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.invoice.InvoiceKind;
import voti.credit.invoices.InvoiceRow;
import voti.credit.terms.DuePart;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;
import voti.values.Percentage;

/**
 * One invoice, as its page shows it.
 *
 * @param orderNumber the buyer's, where it was told
 * @param open what is left of the gross; below zero when it is ours to give back
 * @param discount what may be kept back by whom pays early; {@code null} for nothing
 * @param source whose it is when another system issued it; {@code null} when we did
 */
record BillAnswer(
    String invoice,
    String number,
    String reference,
    InvoiceKind kind,
    String account,
    String buyerName,
    @Nullable String order,
    String orderNumber,
    LocalDate issuedOn,
    LocalDate dueOn,
    List<DuePart> due,
    @Nullable Discount discount,
    List<BillLine> lines,
    Money charge,
    Money net,
    Money vatTotal,
    List<VatSubtotal> vat,
    Money gross,
    Money open,
    List<InvoiceRow.Credited> creditNotes,
    List<InvoiceRow.Paid> payments,
    @Nullable String source) {

  /** What may be kept back, and the last day of it. */
  record Discount(Percentage percent, LocalDate until) {}

  static BillAnswer of(InvoiceRow row, BillFacts bill) {
    var terms = bill.terms();
    var discount = terms == null ? null : terms.discount();
    return new BillAnswer(
        row.invoice(),
        row.number(),
        row.reference(),
        bill.kind(),
        row.account(),
        bill.buyer().name(),
        row.order(),
        bill.order(),
        row.issuedOn(),
        row.dueOn(),
        bill.due(),
        discount == null
            ? null
            : new Discount(discount.percent(), discount.lastDay(row.issuedOn())),
        bill.lines(),
        row.charge(),
        bill.net(),
        row.vat(),
        bill.vat(),
        row.gross(),
        row.open(),
        row.creditNotes(),
        row.payments(),
        row.source());
  }
}
