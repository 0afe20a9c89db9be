package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.ReverseReceipt;
import voti.credit.creditaccount.CreditAccountCommand.UnallocateReceipt;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.receipt.ReceiptEvent.MatchTakenBack;
import voti.kit.command.Trigger;

/** The mirror of a match on the debtor's account: the last allocation goes first, the cash last. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenMatchTakenBackThenUndoIt {

  private final AskCreditAccount account;

  WhenMatchTakenBackThenUndoIt(AskCreditAccount account) {
    this.account = account;
  }

  @EventHandler
  void on(MatchTakenBack event, EventMessage<?> message) {
    var trigger = Trigger.of(message);
    var creditAccount = CreditAccounts.of(event.account());
    for (var i = event.allocations().size() - 1; i >= 0; i--) {
      var allocation = event.allocations().get(i);
      account.ask(
          new UnallocateReceipt(
              creditAccount, event.account(), event.receipt(), allocation, event.reason()),
          event.receipt(),
          "unmatch",
          allocation,
          trigger,
          "unallocate-receipt-" + i);
    }
    if (event.unassigned()) {
      account.ask(
          new ReverseReceipt(
              creditAccount,
              event.account(),
              event.receipt(),
              event.amount(),
              event.booked(),
              event.valued(),
              event.reason()),
          event.receipt(),
          "return",
          null,
          trigger,
          "reverse-receipt");
    }
  }
}
