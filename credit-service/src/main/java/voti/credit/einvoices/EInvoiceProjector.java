package voti.credit.einvoices;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.einvoice.EInvoiceEvent;
import voti.kit.events.Recorded;

/** Keeps how far each e-invoice came; an event seen before changes nothing. */
@Component
@ProcessingGroup("e-invoices")
class EInvoiceProjector {

  static final String E_INVOICES = "e-invoices";

  private static final Set<String> UNDER_WAY = Set.of("AB", "IP", "UQ");

  private final MongoCollection<EInvoiceRow> rows;

  EInvoiceProjector(MongoDatabase database) {
    rows = database.getCollection(E_INVOICES, EInvoiceRow.class);
    rows.createIndex(Indexes.ascending("state", "sequence"));
    rows.createIndex(Indexes.ascending("invoice"));
  }

  @EventHandler
  void on(EInvoiceEvent event, Recorded recorded) {
    var row = rows.find(eq(event.eInvoice())).first();
    if (event instanceof EInvoiceEvent.EInvoiceQueued e) {
      if (row == null) {
        rows.replaceOne(
            eq(e.eInvoice()), EInvoiceRow.of(e, recorded), new ReplaceOptions().upsert(true));
      }
    } else if (row != null && row.sequence() < recorded.sequence()) {
      rows.replaceOne(eq(event.eInvoice()), changed(row, event, recorded));
    }
  }

  @ResetHandler
  void reset() {
    rows.deleteMany(new Document());
  }

  private static EInvoiceRow changed(EInvoiceRow row, EInvoiceEvent event, Recorded recorded) {
    return switch (event) {
      case EInvoiceEvent.EInvoiceQueued _ -> row;
      case EInvoiceEvent.EInvoiceSent e -> row.with("sent", e.attempt(), e.message(), recorded);
      case EInvoiceEvent.EInvoiceHeld e ->
          row.with("held", e.attempt(), String.join(" ", e.violations()), recorded);
      case EInvoiceEvent.EInvoiceDelivered _ -> row.with("delivered", row.attempt(), "", recorded);
      case EInvoiceEvent.EInvoiceAnswered e ->
          row.with(state(e.code()), row.attempt(), words(e.code(), e.reason()), recorded);
      case EInvoiceEvent.EInvoiceRejected e ->
          row.with("rejected", row.attempt(), words(e.code(), e.reason()), recorded);
      case EInvoiceEvent.EInvoiceRequeued e ->
          row.with("waiting", e.attempt(), e.reason(), recorded);
    };
  }

  /** Received, in process, under query: the buyer has it, the last answer is to come. */
  private static String state(String code) {
    return UNDER_WAY.contains(code) ? "delivered" : "answered";
  }

  private static String words(String code, String reason) {
    return reason.isEmpty() ? code : code + ": " + reason;
  }
}
