package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.invoice.InvoiceCommand.NumberInvoice;
import voti.credit.invoice.InvoiceEvent.InvoiceRequested;
import voti.credit.numbering.Numbers;
import voti.credit.numbering.SeriesKind;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** A prepayment that was decided gets its number: so no number goes to one that was refused. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenInvoiceRequestedThenNumberIt {

  private final Automations automations;
  private final Numbers numbers;

  WhenInvoiceRequestedThenNumberIt(Automations automations, Numbers numbers) {
    this.automations = automations;
    this.numbers = numbers;
  }

  @EventHandler
  void on(InvoiceRequested event, EventMessage<?> message) {
    var trigger = Trigger.of(message);
    var day = event.draft().issuedOn();
    var number = numbers.of(SeriesKind.PREPAYMENT, event.invoice(), day, trigger);
    automations.send(
        new NumberInvoice(event.invoice(), event.account(), number), trigger, "number-invoice");
  }
}
