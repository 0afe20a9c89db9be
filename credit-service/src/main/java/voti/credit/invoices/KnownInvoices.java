package voti.credit.invoices;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import voti.credit.terms.SettlementDiscount;

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

  /** The ids of the bills for goods of that order and of no other: none that are collective. */
  public Set<String> ofOrder(String order) {
    return invoices.find(Filters.eq("order", order)).into(new ArrayList<>()).stream()
        .filter(row -> row.bill() == null || row.bill().deliveries().isEmpty())
        .map(InvoiceRow::invoice)
        .collect(Collectors.toSet());
  }

  /** The discounts for early payment that stand in the terms of these bills; none of any other. */
  public Map<String, SettlementDiscount> discounts(Collection<String> ids) {
    var granted = new HashMap<String, SettlementDiscount>();
    if (!ids.isEmpty()) {
      var asked = Filters.and(Filters.in("_id", ids), Filters.ne("bill.terms.discount", null));
      for (var row : invoices.find(asked)) {
        var bill = row.bill();
        var discount = bill == null ? null : bill.terms().discount();
        if (discount != null) {
          granted.put(row.invoice(), discount);
        }
      }
    }
    return granted;
  }

  /** All invoices one of whose references is among the words. */
  public List<InvoiceRow> named(Collection<String> words) {
    return words.isEmpty()
        ? List.of()
        : invoices.find(Filters.in("keys", words)).into(new ArrayList<>());
  }
}
