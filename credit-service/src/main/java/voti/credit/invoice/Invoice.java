package voti.credit.invoice;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.ReturnedGoods;
import voti.values.Money;

/** The bill for one delivery, issued on its day, and its credit notes. */
@Aggregate
class Invoice {

  @AggregateIdentifier private @Nullable String id;
  private @Nullable String number;
  private @Nullable Money gross;
  private @Nullable Money credited;
  private int creditNotes;
  private final Map<String, InvoiceEvent.ReturnAwaitsInvoice> awaiting = new LinkedHashMap<>();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(InvoiceCommand.IssueInvoice c) {
    if (number != null) {
      return;
    }
    var delivery = c.delivery();
    apply(
        new InvoiceEvent.InvoiceIssued(
            c.invoice(),
            c.account(),
            delivery.buyer(),
            delivery.order(),
            delivery.dispatch(),
            c.number(),
            CreditorReference.of(c.number()),
            delivery.on(),
            delivery.on().plusDays(delivery.paymentDays()),
            delivery.lines(),
            delivery.charge(),
            delivery.vat(),
            delivery.gross()));
    List.copyOf(awaiting.values())
        .forEach(waiting -> credit(waiting.account(), waiting.creditNote(), waiting.goods()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(InvoiceCommand.CreditReturn c) {
    if (number != null) {
      credit(c.account(), c.creditNote(), c.goods());
    } else if (!awaiting.containsKey(c.creditNote())) {
      apply(
          new InvoiceEvent.ReturnAwaitsInvoice(
              c.invoice(), c.account(), c.creditNote(), c.goods()));
    }
  }

  @EventSourcingHandler
  void evolve(InvoiceEvent event) {
    id = event.invoice();
    switch (event) {
      case InvoiceEvent.InvoiceIssued e -> {
        number = e.number();
        gross = e.gross();
        credited = Money.zero(e.gross().currency());
      }
      case InvoiceEvent.CreditNoteIssued e -> {
        awaiting.remove(e.creditNote());
        creditNotes++;
        credited = credited == null ? e.gross() : credited.plus(e.gross());
      }
      case InvoiceEvent.ReturnAwaitsInvoice e -> awaiting.put(e.creditNote(), e);
      case InvoiceEvent.CreditNoteRefused e ->
          awaiting.values().removeIf(waiting -> waiting.goods().returned().equals(e.returned()));
    }
  }

  private void credit(String account, String creditNote, ReturnedGoods goods) {
    if (id == null || number == null || gross == null || credited == null) {
      throw new IllegalStateException("a credit note needs its invoice");
    }
    var within = new CreditNoteStaysWithinInvoice(gross, credited, goods.gross());
    if (!within.holds()) {
      apply(
          new InvoiceEvent.CreditNoteRefused(
              id,
              account,
              goods.returned(),
              CreditNoteStaysWithinInvoice.NAME,
              within.sentence(number)));
      return;
    }
    apply(
        new InvoiceEvent.CreditNoteIssued(
            id,
            account,
            creditNote,
            number + "-C" + (creditNotes + 1),
            number,
            goods.order(),
            goods.returned(),
            goods.act(),
            goods.cause(),
            goods.on(),
            goods.lines(),
            goods.gross()));
  }
}
