package voti.credit.automation;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.ReverseReceipt;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.receipt.ReceiptEvent.CashReturned;
import voti.credit.receipt.ReceiptEvent.ReceiptSplit;
import voti.kit.command.Trigger;
import voti.values.Money;

/** Cash that went back to the bank, or on in parts, is taken off the debtor's account. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenCashGoneThenReverseReceipt {

  private final AskCreditAccount account;

  WhenCashGoneThenReverseReceipt(AskCreditAccount account) {
    this.account = account;
  }

  @EventHandler
  void on(CashReturned event, EventMessage<?> message) {
    var debtor = event.account();
    if (debtor != null) {
      reverse(
          debtor,
          event.receipt(),
          event.amount(),
          event.booked(),
          event.valued(),
          event.reason(),
          message);
    }
  }

  @EventHandler
  void on(ReceiptSplit event, EventMessage<?> message) {
    var debtor = event.account();
    if (debtor != null) {
      var cash = event.cash();
      reverse(
          debtor,
          event.receipt(),
          cash.amount(),
          cash.booked(),
          cash.valued(),
          event.reason(),
          message);
    }
  }

  private void reverse(
      String debtor,
      String receipt,
      Money amount,
      LocalDate booked,
      LocalDate valued,
      String reason,
      EventMessage<?> message) {
    account.ask(
        new ReverseReceipt(
            CreditAccounts.of(debtor), debtor, receipt, amount, booked, valued, reason),
        receipt,
        "return",
        null,
        Trigger.of(message),
        "reverse-receipt");
  }
}
