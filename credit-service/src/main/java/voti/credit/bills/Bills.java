package voti.credit.bills;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import voti.credit.billing.TermsView;
import voti.credit.bonusnotes.KnownBonusNotes;
import voti.credit.invoices.InvoiceRow;
import voti.credit.invoices.KnownInvoices;
import voti.credit.parties.OrderNumbers;
import voti.credit.parties.Parties;

/** Finds what a bill says, by the id of an invoice or of a credit note. */
@Component
public class Bills {

  private final KnownInvoices invoices;
  private final Parties parties;
  private final TermsView terms;
  private final OrderNumbers orders;
  private final KnownBonusNotes notes;

  Bills(
      KnownInvoices invoices,
      Parties parties,
      TermsView terms,
      OrderNumbers orders,
      KnownBonusNotes notes) {
    this.invoices = invoices;
    this.parties = parties;
    this.terms = terms;
    this.orders = orders;
    this.notes = notes;
  }

  /** The bill of that id; empty when there is none. */
  public Optional<BillFacts> find(String document) {
    return invoices
        .find(document)
        .map(row -> BillFacts.of(row, named(row)))
        .or(() -> creditNote(document))
        .or(() -> bonusNote(document));
  }

  private Optional<BillFacts> creditNote(String document) {
    return invoices
        .ofCreditNote(document)
        .flatMap(
            row ->
                row.creditNotes().stream()
                    .filter(note -> note.creditNote().equals(document))
                    .findFirst()
                    .map(note -> BillFacts.of(row, note, named(row))));
  }

  private Optional<BillFacts> bonusNote(String document) {
    return notes
        .find(document)
        .filter(row -> row.number() != null)
        .map(row -> BillFacts.of(row, named(row.account(), Map.of())));
  }

  private BillFacts.Named named(InvoiceRow row) {
    var numbers = new HashMap<String, String>();
    if (row.order() != null) {
      var order = row.order();
      orders.of(order).ifPresent(number -> numbers.put(order, number));
    }
    if (row.bill() != null) {
      for (var delivery : row.bill().deliveries()) {
        orders.of(delivery.order()).ifPresent(number -> numbers.put(delivery.order(), number));
      }
    }
    return named(row.account(), numbers);
  }

  private BillFacts.Named named(String account, Map<String, String> numbers) {
    return new BillFacts.Named(parties.of(account), terms.of(account).buyerReference(), numbers);
  }
}
