package voti.credit.invoices;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent.ItemsSetOff;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptAllocated;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptUnallocated;
import voti.credit.creditaccount.CreditAccountEvent.SetOffUndone;
import voti.credit.invoice.InvoiceEvent.CreditNoteIssued;
import voti.credit.invoice.InvoiceEvent.CreditNotePosted;
import voti.credit.invoice.InvoiceEvent.InvoiceIssued;
import voti.credit.invoice.InvoiceEvent.InvoicePosted;
import voti.kit.events.Recorded;

/** Keeps invoices with what reduced them; an event seen before changes nothing. */
@Component
@ProcessingGroup("invoices")
class InvoiceProjector {

  static final String INVOICES = "invoices";

  private final MongoCollection<InvoiceRow> invoices;

  InvoiceProjector(MongoDatabase database) {
    invoices = database.getCollection(INVOICES, InvoiceRow.class);
    invoices.createIndex(Indexes.ascending("account", "dueOn"));
    invoices.createIndex(Indexes.ascending("keys"));
    invoices.createIndex(Indexes.ascending("order"));
    invoices.createIndex(Indexes.ascending("creditNotes.creditNote"));
  }

  @EventHandler
  void on(InvoiceIssued event, Recorded recorded) {
    keep(InvoiceRow.of(event, recorded.sequence()));
  }

  @EventHandler
  void on(InvoicePosted event, Recorded recorded) {
    keep(InvoiceRow.of(event, recorded.sequence()));
  }

  @EventHandler
  void on(CreditNoteIssued event, Recorded recorded) {
    change(event.invoice(), recorded, row -> row.with(event, recorded.sequence()));
  }

  @EventHandler
  void on(CreditNotePosted event, Recorded recorded) {
    change(event.invoice(), recorded, row -> row.with(event, recorded.sequence()));
  }

  @EventHandler
  void on(ReceiptAllocated event, Recorded recorded) {
    change(event.invoice(), recorded, row -> row.with(event, recorded.sequence()));
  }

  @EventHandler
  void on(ReceiptUnallocated event, Recorded recorded) {
    change(event.allocation().item(), recorded, row -> row.with(event, recorded.sequence()));
  }

  @EventHandler
  void on(ItemsSetOff event, Recorded recorded) {
    var by = event.invoice();
    change(
        by.item(),
        recorded,
        row -> row.setOff(event.setOff(), by.fell(), event.on(), recorded.sequence()));
  }

  @EventHandler
  void on(SetOffUndone event, Recorded recorded) {
    var by = event.invoice();
    change(
        by.item(),
        recorded,
        row -> row.setOff(event.setOff(), by.fell().negated(), event.on(), recorded.sequence()));
  }

  @ResetHandler
  void reset() {
    invoices.deleteMany(new Document());
  }

  private void keep(InvoiceRow row) {
    if (invoices.find(eq(row.invoice())).first() == null) {
      invoices.replaceOne(eq(row.invoice()), row, new ReplaceOptions().upsert(true));
    }
  }

  private void change(String invoice, Recorded recorded, UnaryOperator<InvoiceRow> how) {
    var row = invoices.find(eq(invoice)).first();
    if (row != null && row.sequence() < recorded.sequence()) {
      invoices.replaceOne(eq(invoice), how.apply(row));
    }
  }
}
