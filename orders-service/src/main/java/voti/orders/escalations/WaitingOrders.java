package voti.orders.escalations;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.orders.escalations.Waiting.Asked;
import voti.orders.order.Escalation;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.AmendmentEscalated;
import voti.orders.order.OrderEvent.AmendmentRefused;
import voti.orders.order.OrderEvent.DiscountEscalated;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.EscalationFell;
import voti.orders.order.OrderEvent.EscalationHurried;
import voti.orders.order.OrderEvent.EscalationLapsed;
import voti.orders.order.OrderEvent.EscalationPassedOn;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderDelivered;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.OrderEvent.SubmissionEscalated;
import voti.orders.order.OrderEvent.SubmissionRefused;

/** Keeps what waits of orders in the inbox. */
@Component
@ProcessingGroup("escalations")
class WaitingOrders {

  private final EscalationInbox inbox;

  WaitingOrders(EscalationInbox inbox) {
    this.inbox = inbox;
  }

  @EventHandler
  void on(OrderEvent event, Recorded recorded) {
    switch (event) {
      case DiscountEscalated e -> discount(e, recorded.at());
      case SubmissionEscalated e -> whole(e, e.number(), e.escalation(), recorded.at());
      case AmendmentEscalated e -> whole(e, e.number(), e.escalation(), recorded.at());
      case EscalationPassedOn e -> again(e, e.escalation());
      case EscalationHurried e -> again(e, e.escalation());
      case EscalationLapsed e -> inbox.settle(e.order(), e.line());
      case EscalationFell e -> inbox.settle(e.order(), e.line());
      case DiscountGranted e -> inbox.settle(e.order(), e.line());
      case DiscountRefused e -> inbox.settle(e.order(), e.line());
      case SubmissionRefused e -> inbox.settle(e.order(), Escalation.WHOLE_ORDER);
      case AmendmentRefused e -> inbox.settle(e.order(), Escalation.WHOLE_ORDER);
      case OrderDelivered e -> inbox.settle(e.order(), Escalation.WHOLE_ORDER);
      case OrderAmended e -> {
        e.takenAway().forEach(line -> inbox.settle(e.order(), line));
        inbox.settle(e.order(), Escalation.WHOLE_ORDER);
      }
      case OrderSubmitted e -> inbox.settleOrder(e.order());
      case OrderCancelled e -> inbox.settleOrder(e.order());
      default -> {
        // Nothing waits because of it, and nothing that waits is over.
      }
    }
  }

  private void discount(DiscountEscalated event, Instant since) {
    inbox.add(
        Waiting.of(
            Asked.ofOrder(event.order(), event.number(), event.account()),
            event.escalation(),
            event.marginBefore().shown(),
            event.marginAfter().shown(),
            since));
  }

  private void whole(OrderEvent event, String number, Escalation asked, Instant since) {
    var of = Asked.ofOrder(event.order(), number, event.account());
    inbox.add(Waiting.of(of, asked, null, null, since));
  }

  private void again(OrderEvent event, Escalation asked) {
    inbox.again(Waiting.id(event.order(), asked.line()), asked);
  }

  @ResetHandler
  void forget() {
    inbox.clear();
  }
}
