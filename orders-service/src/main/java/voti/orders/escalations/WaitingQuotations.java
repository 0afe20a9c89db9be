package voti.orders.escalations;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.orders.escalations.Waiting.Asked;
import voti.orders.quotation.QuotationEvent;
import voti.orders.quotation.QuotationEvent.OutlookRestated;
import voti.orders.quotation.QuotationEvent.QuotationEscalated;
import voti.orders.quotation.QuotationEvent.QuotationHurried;
import voti.orders.quotation.QuotationEvent.QuotationPassedOn;
import voti.orders.quotation.QuotationEvent.QuotationRequestRefused;

/** Keeps what waits of quotations in the same inbox, which the orders' part empties. */
@Component
@ProcessingGroup("escalations")
class WaitingQuotations {

  private final EscalationInbox inbox;

  WaitingQuotations(EscalationInbox inbox) {
    this.inbox = inbox;
  }

  /** Whatever happens to a quotation otherwise: nothing of it waits any more. */
  @EventHandler
  void on(QuotationEvent event, Recorded recorded) {
    switch (event) {
      case QuotationEscalated e ->
          inbox.add(
              Waiting.of(
                  new Asked(null, e.quotation(), e.version(), e.number(), e.account()),
                  e.escalation(),
                  null,
                  null,
                  recorded.at()));
      case QuotationPassedOn e -> inbox.again(e.quotation(), e.escalation());
      case QuotationHurried e -> inbox.again(e.quotation(), e.escalation());
      case OutlookRestated _, QuotationRequestRefused _ -> {}
      default -> inbox.settleQuotation(event.quotation());
    }
  }
}
