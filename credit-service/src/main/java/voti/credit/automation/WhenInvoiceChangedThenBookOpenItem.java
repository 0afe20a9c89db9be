package voti.credit.automation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountCommand.BookCreditNote;
import voti.credit.creditaccount.CreditAccountCommand.BookInvoice;
import voti.credit.creditaccount.CreditAccountCommand.BookItem;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Prepayment;
import voti.credit.goods.KeptCash;
import voti.credit.invoice.Bill;
import voti.credit.invoice.BilledDelivery;
import voti.credit.invoice.InvoiceEvent.CreditNoteIssued;
import voti.credit.invoice.InvoiceEvent.CreditNotePosted;
import voti.credit.invoice.InvoiceEvent.InvoiceIssued;
import voti.credit.invoice.InvoiceEvent.InvoicePosted;
import voti.credit.invoice.InvoiceKind;
import voti.credit.receipt.ReceiptCommand.MatchReceipt;
import voti.credit.terms.DuePart;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.values.Money;
import voti.values.decision.CommercialRefusal;

/**
 * An invoice becomes an open item, which cash that was kept for its order pays at once; a credit
 * note takes its amount off it.
 */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenInvoiceChangedThenBookOpenItem {

  private static final Logger LOG =
      LoggerFactory.getLogger(WhenInvoiceChangedThenBookOpenItem.class);

  private final Automations automations;

  WhenInvoiceChangedThenBookOpenItem(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(InvoiceIssued event, EventMessage<?> message) {
    var account = event.account();
    var trigger = Trigger.of(message);
    for (var delivery : event.deliveries()) {
      automations.send(
          new BookInvoice(
              CreditAccounts.of(account),
              account,
              event.invoice(),
              delivery.dispatch(),
              delivery.gross(),
              event.number(),
              event.issuedOn(),
              event.dueOn(),
              due(event.bill()),
              delivery.deducted().isZero() ? null : delivery.deducted()),
          new Trigger(
              trigger.id() + ":" + delivery.dispatch(),
              trigger.correlation(),
              trigger.at(),
              trigger.traceparent()),
          "book-invoice");
      for (var cash : Objects.requireNonNullElse(delivery.kept(), List.<KeptCash>of())) {
        settle(event, delivery, cash, trigger);
      }
    }
  }

  /** Cash that was meanwhile used for something else stays for a person to look at. */
  private void settle(InvoiceIssued event, BilledDelivery of, KeptCash cash, Trigger trigger) {
    try {
      automations.send(
          new MatchReceipt(
              cash.receipt(),
              event.account(),
              List.of(Allocation.ofCash(event.invoice(), cash.cash())),
              "prepayment",
              of.order(),
              "It was kept for the order that invoice " + event.number() + " bills."),
          trigger,
          "match-receipt:" + of.dispatch() + ":" + cash.receipt());
    } catch (CommercialRefusal used) {
      LOG.info("Cash of {} was not set against {}", cash.receipt(), event.invoice(), used);
    }
  }

  @EventHandler
  void on(InvoicePosted event, EventMessage<?> message) {
    var prepaid = event.bill().kind() == InvoiceKind.PREPAYMENT;
    var item =
        new ItemFacts(
            event.invoice(),
            prepaid ? ItemKind.PREPAYMENT : ItemKind.INVOICE,
            event.number(),
            event.gross(),
            event.issuedOn(),
            event.dueOn(),
            null,
            due(event.bill()),
            prepaid && event.order() != null
                ? new Prepayment(event.order(), event.bill().vat())
                : null);
    automations.send(
        new BookItem(
            CreditAccounts.of(event.account()),
            event.account(),
            item,
            prepaid ? "" : "It was issued by " + event.source() + "."),
        Trigger.of(message),
        "book-invoice");
  }

  @EventHandler
  void on(CreditNoteIssued e, EventMessage<?> message) {
    credit(e.account(), e.creditNote(), e.invoice(), e.gross(), e.issuedOn(), message);
  }

  @EventHandler
  void on(CreditNotePosted e, EventMessage<?> message) {
    credit(e.account(), e.creditNote(), e.invoice(), e.gross(), e.issuedOn(), message);
  }

  private void credit(
      String account,
      String creditNote,
      String invoice,
      Money gross,
      LocalDate on,
      EventMessage<?> message) {
    automations.send(
        new BookCreditNote(CreditAccounts.of(account), account, creditNote, invoice, gross, on),
        Trigger.of(message),
        "book-credit-note");
  }

  private static @Nullable List<DuePart> due(@Nullable Bill bill) {
    return bill == null || bill.due().size() < 2 ? null : bill.due();
  }
}
