package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.BookReceipt;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.receipt.ReceiptEvent.ReceiptMatched;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** Cash whose invoice is known is booked on the debtor's account. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenReceiptMatchedThenBookIt {

  private final Automations automations;

  WhenReceiptMatchedThenBookIt(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(ReceiptMatched event, EventMessage<?> message) {
    automations.send(
        new BookReceipt(
            CreditAccounts.of(event.account()),
            event.account(),
            event.receipt(),
            event.invoice(),
            event.amount(),
            event.booked(),
            event.valued()),
        Trigger.of(message),
        "book-receipt");
  }
}
