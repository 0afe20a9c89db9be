package voti.credit.invoices;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the invoices that a payer's words may name. */
@Component
public class KnownInvoices {

  private final MongoCollection<InvoiceRow> invoices;

  KnownInvoices(MongoDatabase database) {
    invoices = database.getCollection(InvoiceProjector.INVOICES, InvoiceRow.class);
  }

  /** The invoice with that id. */
  public Optional<InvoiceRow> find(String invoice) {
    return Optional.ofNullable(invoices.find(Filters.eq(invoice)).first());
  }

  /** The invoice that a credit note of that id was issued on. */
  public Optional<InvoiceRow> ofCreditNote(String creditNote) {
    return Optional.ofNullable(
        invoices.find(Filters.eq("creditNotes.creditNote", creditNote)).first());
  }

  /** All invoices one of whose references is among the words. */
  public List<InvoiceRow> named(Collection<String> words) {
    return words.isEmpty()
        ? List.of()
        : invoices.find(Filters.in("keys", words)).into(new ArrayList<>());
  }
}
