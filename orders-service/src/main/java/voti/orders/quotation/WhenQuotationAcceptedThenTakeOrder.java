package voti.orders.quotation;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.order.Buyer;
import voti.orders.order.OrderCommand.TakeQuoted;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.Source;
import voti.orders.quotation.QuotationEvent.QuotationAccepted;

/** What was accepted becomes an order, once, at the prices and terms that were offered. */
@Component
@ProcessingGroup("take-quoted")
class WhenQuotationAcceptedThenTakeOrder {

  private final Automations automations;

  WhenQuotationAcceptedThenTakeOrder(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(QuotationAccepted event, EventMessage<?> message) {
    automations.send(command(event), Trigger.of(message), "take-quoted");
  }

  static TakeQuoted command(QuotationAccepted event) {
    var offer = event.offer();
    return new TakeQuoted(
        event.order(),
        new OrderCaptured(
            event.order(),
            event.account(),
            promised(offer.buyer(), offer.terms()),
            event.orderNumber(),
            event.taken().charge().currency().getCurrencyCode(),
            event.on(),
            event.requestedFrom(),
            event.requestedUntil(),
            event.taken(),
            List.of(),
            Source.quotation(event.quotation(), offer.version())));
  }

  private static Buyer promised(Buyer buyer, QuotedTerms terms) {
    return new Buyer(
        buyer.account(),
        buyer.debtor(),
        buyer.name(),
        buyer.country(),
        buyer.vatNumber(),
        buyer.contractColumn(),
        terms.paymentDays(buyer.paymentDays()),
        buyer.kam());
  }
}
