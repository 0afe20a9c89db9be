package voti.credit.automation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountCommand.AllocateReceipt;
import voti.credit.creditaccount.CreditAccountCommand.BookReceipt;
import voti.credit.creditaccount.CreditAccountCommand.KeepCash;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.Earmark;
import voti.credit.receipt.ReceiptEvent.MatchMade;
import voti.credit.receipt.ReceiptEvent.ReceiptMatched;
import voti.kit.command.Trigger;
import voti.values.Money;

/** Cash whose owner is known is booked on the debtor's account, once, and set against its items. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenReceiptMatchedThenBookIt {

  private final AskCreditAccount account;

  WhenReceiptMatchedThenBookIt(AskCreditAccount account) {
    this.account = account;
  }

  @EventHandler
  void on(ReceiptMatched event, EventMessage<?> message) {
    var allocations = event.allocations();
    var trigger = Trigger.of(message);
    var booked =
        book(
            event.account(),
            event.receipt(),
            allocations == null ? event.invoice() : null,
            event.amount(),
            event.booked(),
            event.valued(),
            trigger);
    if (booked && allocations != null) {
      allocate(event.account(), event.receipt(), allocations, trigger);
    }
  }

  @EventHandler
  void on(MatchMade event, EventMessage<?> message) {
    var trigger = Trigger.of(message);
    if (!event.assigned()
        || book(
            event.account(),
            event.receipt(),
            null,
            event.amount(),
            event.booked(),
            event.valued(),
            trigger)) {
      allocate(event.account(), event.receipt(), event.allocations(), trigger);
    }
    var purpose = event.earmark();
    if (purpose != null) {
      var mark = new Earmark(purpose, event.order());
      account.tell(
          new KeepCash(CreditAccounts.of(event.account()), event.account(), event.receipt(), mark),
          trigger,
          "keep-cash");
    }
  }

  private boolean book(
      String debtor,
      String receipt,
      @Nullable String invoice,
      Money amount,
      LocalDate booked,
      LocalDate valued,
      Trigger trigger) {
    return account.ask(
        new BookReceipt(
            CreditAccounts.of(debtor), debtor, receipt, invoice, amount, booked, valued),
        receipt,
        "book",
        null,
        trigger,
        "book-receipt");
  }

  private void allocate(
      String debtor, String receipt, List<Allocation> allocations, Trigger trigger) {
    for (var i = 0; i < allocations.size(); i++) {
      var allocation = allocations.get(i);
      account.ask(
          new AllocateReceipt(CreditAccounts.of(debtor), debtor, receipt, allocation),
          receipt,
          "match",
          allocation,
          trigger,
          "allocate-receipt-" + i);
    }
  }
}
