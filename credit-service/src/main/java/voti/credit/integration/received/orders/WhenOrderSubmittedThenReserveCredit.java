package voti.credit.integration.received.orders;

import org.springframework.stereotype.Component;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;

/** A submitted order asks its debtor's headroom. */
@Component
class WhenOrderSubmittedThenReserveCredit implements Receiver {

  static final String TYPE = "voti.orders.order-submitted.v1";

  private final AskHeadroom headroom;

  WhenOrderSubmittedThenReserveCredit(AskHeadroom headroom) {
    this.headroom = headroom;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public void on(ReceivedMessage message) {
    var order = message.as(OrderSubmitted.class);
    headroom.ask(
        new AskHeadroom.Asked(
            order.order(),
            order.debtor(),
            order.account(),
            order.gross(),
            order.submittedOn(),
            order.requestedFrom()),
        message,
        "reserve-credit");
  }
}
