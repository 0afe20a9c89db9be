package voti.credit.integration.received.orders;

import org.springframework.stereotype.Component;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;

/**
 * An amended order asks its debtor's headroom for its whole new amount; what it holds, it holds
 * until it is answered.
 */
@Component
class WhenOrderAmendedThenReserveCredit implements Receiver {

  private final AskHeadroom headroom;

  WhenOrderAmendedThenReserveCredit(AskHeadroom headroom) {
    this.headroom = headroom;
  }

  @Override
  public String type() {
    return "voti.orders.order-amended.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    var order = message.as(OrderAmended.class);
    headroom.ask(
        new AskHeadroom.Asked(
            order.order(),
            order.debtor(),
            order.account(),
            order.gross(),
            order.amendedOn(),
            order.requestedFrom()),
        message,
        "reserve-credit-again");
  }
}
