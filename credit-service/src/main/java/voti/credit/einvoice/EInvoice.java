package voti.credit.einvoice;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Actor;
import voti.values.decision.WrongState;

/** One bill on its way: what was heard late or twice changes nothing. */
@Aggregate
class EInvoice {

  private static final String REJECTED = "RE";

  private enum State {
    WAITING,
    SENT,
    HELD,
    DELIVERED,
    ANSWERED,
    REJECTED
  }

  @AggregateIdentifier private @Nullable String id;
  private String account = "";
  private String invoice = "";
  private String number = "";
  private String message = "";
  private int attempt;
  private @Nullable State state;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(EInvoiceCommand.QueueEInvoice c) {
    if (state == null) {
      apply(
          new EInvoiceEvent.EInvoiceQueued(
              c.eInvoice(), c.account(), c.document(), c.invoice(), c.number()));
    }
  }

  @CommandHandler
  void decide(EInvoiceCommand.RecordSent c) {
    if (waitsFor(c.attempt())) {
      apply(
          new EInvoiceEvent.EInvoiceSent(
              c.eInvoice(), account, invoice, number, attempt, c.message()));
    }
  }

  @CommandHandler
  void decide(EInvoiceCommand.HoldEInvoice c) {
    if (waitsFor(c.attempt())) {
      apply(
          new EInvoiceEvent.EInvoiceHeld(
              c.eInvoice(), account, invoice, number, attempt, c.violations()));
    }
  }

  @CommandHandler
  void decide(EInvoiceCommand.RecordDelivered c) {
    if (state == State.SENT && message.equals(c.message())) {
      apply(
          new EInvoiceEvent.EInvoiceDelivered(c.eInvoice(), account, invoice, number, c.message()));
    }
  }

  @CommandHandler
  void decide(EInvoiceCommand.RecordAnswer c) {
    if (!message.equals(c.message())
        || (state != State.SENT && state != State.DELIVERED && state != State.ANSWERED)) {
      return;
    }
    apply(
        c.code().equals(REJECTED)
            ? new EInvoiceEvent.EInvoiceRejected(
                c.eInvoice(), account, invoice, number, c.code(), c.reason())
            : new EInvoiceEvent.EInvoiceAnswered(
                c.eInvoice(), account, invoice, number, c.code(), c.reason()));
  }

  @CommandHandler
  void decide(EInvoiceCommand.ResendEInvoice c, Actor actor) {
    if (state != State.HELD && state != State.REJECTED) {
      throw new WrongState(
          "e-invoice-is-to-be-resent",
          "E-invoice " + number + " is neither rejected nor held back; it is on its way.");
    }
    apply(
        new EInvoiceEvent.EInvoiceRequeued(
            c.eInvoice(), account, invoice, number, attempt + 1, actor.reason()));
  }

  @EventSourcingHandler
  void evolve(EInvoiceEvent event) {
    id = event.eInvoice();
    account = event.account();
    switch (event) {
      case EInvoiceEvent.EInvoiceQueued e -> {
        invoice = e.invoice();
        number = e.number();
        attempt = 1;
        state = State.WAITING;
      }
      case EInvoiceEvent.EInvoiceSent e -> {
        message = e.message();
        state = State.SENT;
      }
      case EInvoiceEvent.EInvoiceHeld _ -> state = State.HELD;
      case EInvoiceEvent.EInvoiceDelivered _ -> state = State.DELIVERED;
      case EInvoiceEvent.EInvoiceAnswered _ -> state = State.ANSWERED;
      case EInvoiceEvent.EInvoiceRejected _ -> state = State.REJECTED;
      case EInvoiceEvent.EInvoiceRequeued e -> {
        attempt = e.attempt();
        state = State.WAITING;
      }
    }
  }

  private boolean waitsFor(int which) {
    return id != null && state == State.WAITING && attempt == which;
  }
}
