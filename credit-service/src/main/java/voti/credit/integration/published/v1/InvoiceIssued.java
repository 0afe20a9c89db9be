package voti.credit.integration.published.v1;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import voti.credit.invoice.BilledDelivery;
import voti.credit.invoice.InvoiceEvent;
import voti.credit.invoice.InvoiceKind;
import voti.credit.terms.DuePart;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;

/**
 * Leaves as {@code voti.credit.invoice-issued.v1}; its fields are described by its schema. A
 * collective invoice leaves once for each delivery, so that who adds them up has the whole.
 */
record InvoiceIssued(
    String invoice,
    String number,
    String account,
    String order,
    String dispatch,
    LocalDate issuedOn,
    LocalDate dueOn,
    Currency currency,
    List<InvoicedLine> lines,
    Money charge,
    Money vat,
    Money gross,
    String kind,
    String reference,
    Money invoiceGross,
    List<DuePart> due,
    List<VatSubtotal> vatBreakdown,
    @Nullable Money deducted) {

  static List<InvoiceIssued> of(InvoiceEvent.InvoiceIssued e) {
    return e.deliveries().stream().map(delivery -> of(e, delivery)).toList();
  }

  private static InvoiceIssued of(InvoiceEvent.InvoiceIssued e, BilledDelivery delivery) {
    var bill = e.bill();
    return new InvoiceIssued(
        e.invoice(),
        e.number(),
        e.account(),
        delivery.order(),
        delivery.dispatch(),
        e.issuedOn(),
        e.dueOn(),
        e.gross().currency(),
        delivery.lines().stream().map(InvoicedLine::of).toList(),
        delivery.charge(),
        delivery.vat(),
        delivery.gross(),
        (bill == null ? InvoiceKind.DELIVERY : bill.kind()).name().toLowerCase(Locale.ROOT),
        e.reference(),
        e.gross(),
        bill == null ? List.of(new DuePart(e.dueOn(), e.gross())) : bill.due(),
        bill == null ? List.of() : bill.vat(),
        delivery.deducted().isZero() ? null : delivery.deducted());
  }
}
