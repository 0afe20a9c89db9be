package voti.credit.bills;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Instalments;
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
 * @param due each part with what is open of it, the last day of the one part where it is due at
 *     once
 * @param open what is left of the gross, as the account's items have it; below zero when it is ours
 *     to give back
 * @param disputed of what is left
 * @param reductions all that changed it, credit notes too, oldest first
 * @param discount what may be kept back by whom pays early; {@code null} for nothing
 * @param deductions the prepayment invoices that it takes off, each as lines below zero
 * @param paidAhead cash that was kept for it before it was issued; zero for none
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
    List<Due> due,
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
    List<Deducted> deductions,
    Money paidAhead,
    @Nullable String source) {

  /** What a prepayment invoice is taken off by, with VAT. */
  record Deducted(String invoice, String number, Money gross) {}

  /**
   * A part of the bill.
   *
   * @param number by which it can be named; the bill's where it is the only one
   * @param open what is left of it
   */
  record Due(String number, LocalDate dueOn, Money amount, Money open) {

    static List<Due> of(InvoiceRow row, List<DuePart> due, @Nullable ItemRow item) {
      var open = item == null ? List.<Money>of() : item.owedOfParts();
      if (due.size() == 1) {
        var only = due.getFirst();
        var left = item == null ? row.open() : item.owed();
        return List.of(new Due(row.number(), only.dueOn(), only.amount(), left));
      }
      return IntStream.range(0, due.size())
          .mapToObj(
              i ->
                  new Due(
                      Instalments.number(row.number(), i + 1),
                      due.get(i).dueOn(),
                      due.get(i).amount(),
                      open.isEmpty() ? due.get(i).amount() : open.get(i)))
          .toList();
    }
  }

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
        Due.of(row, bill.due(), item),
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
        row.bill() == null
            ? List.of()
            : row.bill().takenOff().stream()
                .map(one -> new Deducted(one.invoice(), one.number(), one.gross()))
                .toList(),
        bill.paidAhead(),
        row.source());
  }
}
