package voti.credit.history;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.credit.check.CreditCheckEvent;
import voti.credit.invoice.InvoiceEvent;
import voti.credit.invoice.InvoiceKind;
import voti.kit.publishing.Entry;

/** The entries of checks and invoices. What they change in figures is told beside them. */
final class PaperStory {

  private PaperStory() {}

  static Entry tell(CreditCheckEvent.CheckRecorded e) {
    var score = e.zScore().setScale(2, RoundingMode.HALF_UP).toPlainString();
    return new Entry(
        e.account(),
        "check-recorded",
        e.on(),
        Map.of(
            "zScore", score,
            "proposedLimit", Figures.plain(e.proposedLimit()),
            "currency", e.proposedLimit().currency().getCurrencyCode()),
        Map.of(
            "score", score,
            "class", e.creditClass().word(),
            "policy", e.policy().name(),
            "version", e.policy().version()),
        List.of(e.creditCheck()),
        null);
  }

  static @Nullable Entry tell(InvoiceEvent event) {
    return switch (event) {
      case InvoiceEvent.InvoiceIssued e ->
          new Entry(
              e.account(),
              "invoice-issued",
              e.issuedOn(),
              Figures.of(e.gross()),
              Map.of(
                  "number", e.number(),
                  "due", e.dueOn().toString()),
              linksOf(e),
              null);
      case InvoiceEvent.InvoiceRequested e ->
          new Entry(
              e.account(),
              "invoice-requested",
              e.draft().issuedOn(),
              Map.of(),
              Map.of(),
              List.of(e.invoice()),
              null);
      case InvoiceEvent.InvoicePosted e ->
          new Entry(
              e.account(),
              e.bill().kind() == InvoiceKind.PREPAYMENT ? "prepayment-invoiced" : "invoice-posted",
              e.issuedOn(),
              Figures.of(e.gross()),
              Map.of(
                  "number", e.number(),
                  "due", e.dueOn().toString(),
                  "source", e.source()),
              List.of(e.invoice()),
              null);
      case InvoiceEvent.BilledCollectively _, InvoiceEvent.ReturnForwarded _ -> null;
      case InvoiceEvent.CreditNoteIssued e ->
          new Entry(
              e.account(),
              "credit-note-issued",
              e.issuedOn(),
              Figures.of(e.gross()),
              Map.of(
                  "number", e.number(),
                  "invoiceNumber", e.invoiceNumber(),
                  "cause", e.cause()),
              List.of(e.invoice(), e.returned(), e.act(), e.order()),
              null);
      case InvoiceEvent.ReturnAwaitsInvoice e ->
          new Entry(
              e.account(),
              "return-awaits-invoice",
              e.goods().on(),
              Figures.of(e.goods().gross()),
              Map.of(),
              List.of(e.goods().returned(), e.invoice()),
              null);
      case InvoiceEvent.CreditNoteRefused e ->
          new Entry(
              e.account(),
              "credit-note-refused",
              null,
              Map.of(),
              Map.of("why", e.sentence()),
              List.of(e.returned(), e.invoice()),
              null);
    };
  }

  private static List<String> linksOf(InvoiceEvent.InvoiceIssued e) {
    return Stream.concat(
            Stream.of(e.invoice()),
            e.deliveries().stream().flatMap(one -> Stream.of(one.dispatch(), one.order())))
        .distinct()
        .toList();
  }
}
