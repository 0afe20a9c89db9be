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
import voti.values.Money;
import voti.values.WorkingDays;
import voti.values.decision.WrongState;

/** One bill and its credit notes; of a dispatch that is billed with others, where that is. */
@Aggregate
class Invoice {

  @AggregateIdentifier private @Nullable String id;
  private @Nullable String number;
  private @Nullable Money gross;
  private @Nullable Money credited;
  private @Nullable InvoiceDraft requested;
  private @Nullable String collective;
  private int creditNotes;
  private Supplied supplied = Supplied.NOTHING;
  private @Nullable PostedBill posted;
  private final Map<String, InvoiceEvent.ReturnAwaitsInvoice> awaiting = new LinkedHashMap<>();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(InvoiceCommand.IssueInvoice c, WorkingDays calendar) {
    if (number == null && collective == null) {
      apply(Billing.of(c, calendar));
      waiting().forEach(this::credit);
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(InvoiceCommand.PostInvoice c, WorkingDays calendar) {
    if (number != null || requested != null) {
      throw new WrongState(
          "invoice-is-new", "Invoice " + c.number() + " stands already, and says something else.");
    }
    if (c.number() == null) {
      apply(new InvoiceEvent.InvoiceRequested(c.invoice(), c.account(), c.draft()));
    } else {
      apply(Billing.of(c, c.draft(), c.number(), calendar));
    }
  }

  @CommandHandler
  void decide(InvoiceCommand.PostCreditNote c) {
    if (posted == null || gross == null || credited == null) {
      throw new WrongState("bill-is-of-another-system", "There is no such bill to credit.");
    }
    apply(posted.credit(c, gross, credited));
  }

  @CommandHandler
  void decide(InvoiceCommand.NumberInvoice c, WorkingDays calendar) {
    if (requested != null) {
      var post = new InvoiceCommand.PostInvoice(c.invoice(), c.account(), c.number(), requested);
      apply(Billing.of(post, requested, c.number(), calendar));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(InvoiceCommand.ReferToCollective c) {
    if (number == null && collective == null) {
      apply(new InvoiceEvent.BilledCollectively(c.invoice(), c.account(), c.collective()));
      waiting().forEach(this::forward);
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(InvoiceCommand.CreditReturn c) {
    var waits =
        new InvoiceEvent.ReturnAwaitsInvoice(c.invoice(), c.account(), c.creditNote(), c.goods());
    if (number != null) {
      credit(waits);
    } else if (collective != null) {
      forward(waits);
    } else if (!awaiting.containsKey(c.creditNote())) {
      apply(waits);
    }
  }

  @EventSourcingHandler
  void evolve(InvoiceEvent event) {
    id = event.invoice();
    switch (event) {
      case InvoiceEvent.InvoiceIssued e -> {
        supplied = Supplied.by(e.deliveries());
        stands(e.number(), e.goods());
      }
      case InvoiceEvent.InvoiceRequested e -> requested = e.draft();
      case InvoiceEvent.InvoicePosted e -> {
        posted = PostedBill.of(e);
        stands(e.number(), e.gross());
      }
      case InvoiceEvent.CreditNotePosted e -> {
        posted = posted == null ? null : posted.and(e);
        credited = credited == null ? e.gross() : credited.plus(e.gross());
      }
      case InvoiceEvent.BilledCollectively e -> collective = e.collective();
      case InvoiceEvent.ReturnForwarded e -> awaiting.remove(e.creditNote());
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

  private void stands(String under, Money amount) {
    number = under;
    gross = amount;
    credited = Money.zero(amount.currency());
    requested = null;
  }

  private List<InvoiceEvent.ReturnAwaitsInvoice> waiting() {
    return List.copyOf(awaiting.values());
  }

  private void forward(InvoiceEvent.ReturnAwaitsInvoice waiting) {
    if (collective != null) {
      apply(
          new InvoiceEvent.ReturnForwarded(
              waiting.invoice(),
              waiting.account(),
              collective,
              waiting.creditNote(),
              waiting.goods()));
    }
  }

  private void credit(InvoiceEvent.ReturnAwaitsInvoice waiting) {
    if (number == null || gross == null || credited == null) {
      throw new IllegalStateException("a credit note needs its invoice " + id);
    }
    var within = new CreditNoteStaysWithinInvoice(gross, credited, waiting.goods().gross());
    apply(
        within.holds()
            ? supplied.creditNote(waiting, number, creditNotes + 1)
            : within.refusal(waiting, number));
  }
}
