package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.invoice.InvoiceCommand.CreditReturn;
import voti.credit.invoice.InvoiceEvent.ReturnForwarded;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** What came back of a dispatch that was billed with others is credited on their invoice. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenReturnForwardedThenCreditIt {

  private final Automations automations;

  WhenReturnForwardedThenCreditIt(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(ReturnForwarded event, EventMessage<?> message) {
    automations.send(
        new CreditReturn(event.collective(), event.account(), event.creditNote(), event.goods()),
        Trigger.of(message),
        "credit-return");
  }
}
