package voti.credit;

import java.time.LocalDate;
import java.util.List;
import voti.credit.collective.CollectiveInvoiceEvent;
import voti.credit.einvoice.EInvoiceEvent;
import voti.credit.goods.GoodsLine;
import voti.credit.invoice.Bill;
import voti.credit.invoice.InvoiceDraft;
import voti.credit.invoice.InvoiceEvent;
import voti.credit.invoice.InvoiceKind;
import voti.credit.terms.AgreedTerms;
import voti.credit.terms.BillingTermsEvent;
import voti.credit.terms.DuePart;
import voti.credit.terms.Invoicing;
import voti.credit.terms.PaymentTerms;
import voti.credit.vat.Vat;
import voti.credit.vat.VatCategory;
import voti.credit.vat.VatSubtotal;
import voti.values.Percentage;
import voti.values.Quantity;

/** One event of every kind about bills and their way. */
final class BillHistory {

  private static final String INVOICE = "inv-7f-0192f3a0-0040-7000-8000-000000000001";
  private static final String STATEMENT = "col-7f-0192f3a0-0060-7000-8000-000000000001";
  private static final String E_INVOICE = "ein-7f-0192f3a0-0061-7000-8000-000000000001";
  private static final LocalDate DAY = LocalDate.parse("2010-02-15");
  private static final LocalDate DUE = LocalDate.parse("2010-03-17");

  private BillHistory() {}

  static Bill bill() {
    return new Bill(
        InvoiceKind.DELIVERY,
        List.of(
            new VatSubtotal(
                VatCategory.K, Percentage.of("0"), Samples.sek("5731.29"), Samples.sek("0.00"))),
        Vat.of("K", "0"),
        PaymentTerms.net(30),
        List.of(new DuePart(DUE, Samples.sek("5731.29"))),
        List.of());
  }

  static List<Object> ofEveryKind() {
    var line =
        new GoodsLine(
            1,
            "",
            Quantity.of("1", "C62"),
            Samples.sek("100.00"),
            VatCategory.Z,
            Percentage.of("0"),
            "Prepayment",
            null);
    var draft =
        new InvoiceDraft(
            InvoiceKind.PREPAYMENT,
            Samples.ORDER,
            DAY,
            PaymentTerms.net(7),
            List.of(line),
            Samples.sek("0.00"),
            "us");
    var account = Samples.ACCOUNT;
    var collective =
        new AgreedTerms(30, true, List.of(), null, Invoicing.MONTHLY, false, false, null, true);
    var delivery = Samples.delivery();
    var end = LocalDate.parse("2010-02-28");
    return List.of(
        new InvoiceEvent.InvoiceRequested(INVOICE, account, draft),
        new InvoiceEvent.InvoicePosted(
            INVOICE,
            account,
            null,
            "ERP-7",
            "RF97ERP7",
            DAY,
            DUE,
            List.of(line),
            Samples.sek("0.00"),
            Samples.sek("0.00"),
            Samples.sek("100.00"),
            "erp",
            bill()),
        new InvoiceEvent.BilledCollectively(INVOICE, account, INVOICE),
        new InvoiceEvent.ReturnForwarded(
            INVOICE, account, INVOICE, "crn-1", Samples.returned("29.48")),
        new BillingTermsEvent.TermsAgreed("bil-7f-1", account, collective, DAY),
        new BillingTermsEvent.TermsAgreed("bil-7f-1", account, AgreedTerms.USUAL, DAY),
        new CollectiveInvoiceEvent.DeliveryGathered(
            STATEMENT, account, Invoicing.MONTHLY, end, delivery),
        new CollectiveInvoiceEvent.StatementClosed(STATEMENT, account, end, List.of(delivery)),
        new CollectiveInvoiceEvent.DeliveryCameLate(
            STATEMENT, account, Invoicing.MONTHLY, STATEMENT, end.plusMonths(1), delivery),
        new EInvoiceEvent.EInvoiceQueued(E_INVOICE, account, INVOICE, INVOICE, "2010-000001"),
        new EInvoiceEvent.EInvoiceSent(E_INVOICE, account, INVOICE, "2010-000001", 1, "msg-1"),
        new EInvoiceEvent.EInvoiceHeld(
            E_INVOICE, account, INVOICE, "2010-000001", 1, List.of("[BR-IC-02] no VAT number.")),
        new EInvoiceEvent.EInvoiceDelivered(E_INVOICE, account, INVOICE, "2010-000001", "msg-1"),
        new EInvoiceEvent.EInvoiceAnswered(
            E_INVOICE, account, INVOICE, "2010-000001", "AP", "Accepted"),
        new EInvoiceEvent.EInvoiceRejected(
            E_INVOICE, account, INVOICE, "2010-000001", "RE", "Unknown reference"),
        new EInvoiceEvent.EInvoiceRequeued(
            E_INVOICE, account, INVOICE, "2010-000001", 2, "We have another reference"));
  }
}
