package voti.credit.bills;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.invoice.InvoiceKind;
import voti.credit.invoices.InvoiceRow;
import voti.credit.items.ItemRow;
import voti.credit.items.Reduction;
import voti.credit.terms.DuePart;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;
import voti.values.Percentage;

/**
 * One invoice, as its page shows it.
 *
 * @param orderNumber the buyer's, where it was told
 * @param open what is left of the gross, as the account's items have it; below zero when it is ours
 *     to give back
 * @param disputed of what is left
 * @param reductions all that changed it, credit notes too, oldest first
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
    Money disputed,
    int dunningLevel,
    List<InvoiceRow.Credited> creditNotes,
    List<Reduction> reductions,
    @Nullable String source) {

  /** What may be kept back, and the last day of it. */
  record Discount(Percentage percent, LocalDate until) {}

  /**
   * @param item what the account's items say of it; {@code null} while they have not heard of it
   */
  static BillAnswer of(InvoiceRow row, BillFacts bill, @Nullable ItemRow item) {
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
        item == null ? row.open() : item.open(),
        item == null ? Money.zero(row.gross().currency()) : item.disputed(),
        item == null ? 0 : item.level(),
        row.creditNotes(),
        item == null ? List.of() : item.reductions(),
        row.source());
  }
}
