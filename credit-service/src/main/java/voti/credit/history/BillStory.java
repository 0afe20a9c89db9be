package voti.credit.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.credit.collective.CollectiveInvoiceEvent;
import voti.credit.einvoice.EInvoiceEvent;
import voti.credit.terms.BillingTermsEvent;
import voti.kit.publishing.Entry;
import voti.values.ConcernsAccount;

/** The entries of how a buyer is billed: terms, collective invoices, the way of e-invoices. */
final class BillStory {

  private BillStory() {}

  static Entry tell(BillingTermsEvent event) {
    return switch (event) {
      case BillingTermsEvent.TermsAgreed e ->
          entry(
              e,
              e.terms().invoicing().isCollective() ? "terms-agreed-collective" : "terms-agreed",
              e.on(),
              Map.of(),
              List.of(e.billingTerms()));
    };
  }

  static Entry tell(CollectiveInvoiceEvent event) {
    return switch (event) {
      case CollectiveInvoiceEvent.DeliveryGathered e ->
          new Entry(
              e.account(),
              "delivery-gathered",
              e.delivery().on(),
              Figures.of(e.delivery().gross()),
              Map.of("until", e.periodEnd().toString()),
              List.of(e.statement(), e.delivery().dispatch(), e.delivery().order()),
              null);
      case CollectiveInvoiceEvent.StatementClosed e ->
          entry(
              e,
              "statement-closed",
              e.periodEnd(),
              Map.of("count", Integer.toString(e.deliveries().size())),
              List.of(e.statement()));
      case CollectiveInvoiceEvent.DeliveryCameLate e ->
          entry(
              e,
              "delivery-came-late",
              e.delivery().on(),
              Map.of("until", e.nextEnd().toString()),
              List.of(e.statement(), e.delivery().dispatch()));
    };
  }

  static @Nullable Entry tell(EInvoiceEvent event) {
    return switch (event) {
      case EInvoiceEvent.EInvoiceQueued _ -> null;
      case EInvoiceEvent.EInvoiceSent e ->
          sent(e, "e-invoice-sent", e.number(), e.invoice(), e.message());
      case EInvoiceEvent.EInvoiceHeld e ->
          sent(e, "e-invoice-held", e.number(), e.invoice(), String.join(" ", e.violations()));
      case EInvoiceEvent.EInvoiceDelivered e ->
          sent(e, "e-invoice-delivered", e.number(), e.invoice(), e.message());
      case EInvoiceEvent.EInvoiceAnswered e ->
          sent(e, "e-invoice-answered", e.number(), e.invoice(), answer(e.code(), e.reason()));
      case EInvoiceEvent.EInvoiceRejected e ->
          sent(e, "e-invoice-rejected", e.number(), e.invoice(), answer(e.code(), e.reason()));
      case EInvoiceEvent.EInvoiceRequeued e ->
          sent(e, "e-invoice-requeued", e.number(), e.invoice(), e.reason());
    };
  }

  private static String answer(String code, String reason) {
    return reason.isEmpty() ? code : code + ", " + reason;
  }

  private static Entry sent(
      EInvoiceEvent event, String kind, String number, String invoice, String why) {
    return entry(event, kind, null, Map.of("number", number, "why", why), List.of(invoice));
  }

  private static Entry entry(
      ConcernsAccount event,
      String kind,
      @Nullable LocalDate valid,
      Map<String, String> words,
      List<String> links) {
    return new Entry(String.valueOf(event.account()), kind, valid, Map.of(), words, links, null);
  }
}
