package voti.credit.history;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
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
    var figures = new LinkedHashMap<String, String>();
    var words = new LinkedHashMap<String, String>();
    var z = e.zScore();
    if (z != null) {
      var score = z.setScale(2, RoundingMode.HALF_UP).toPlainString();
      figures.put("zScore", score);
      words.put("score", score);
    }
    figures.put("proposedLimit", Figures.plain(e.proposedLimit()));
    figures.put("currency", e.proposedLimit().currency().getCurrencyCode());
    words.put("class", e.creditClass().word());
    words.put("policy", e.policy().name());
    words.put("version", e.policy().version());
    return new Entry(
        e.account(),
        z == null ? "check-recorded-without-score" : "check-recorded",
        e.on(),
        figures,
        words,
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
      case InvoiceEvent.CreditNotePosted e ->
          new Entry(
              e.account(),
              "credit-note-posted",
              e.issuedOn(),
              Figures.of(e.gross()),
              Map.of(
                  "number", e.number(),
                  "invoiceNumber", e.invoiceNumber(),
                  "source", e.source(),
                  "cause", e.cause()),
              List.of(e.invoice()),
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
