package voti.credit.integration.received.orders;

import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.RecordDelivery;
import voti.credit.creditaccount.CreditAccounts;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;

/** Delivered goods move from reserved to delivered; their invoice follows from that. */
@Component
class WhenGoodsDeliveredThenRecordDelivery implements Receiver {

  private final Automations automations;

  WhenGoodsDeliveredThenRecordDelivery(Automations automations) {
    this.automations = automations;
  }

  @Override
  public String type() {
    return "voti.orders.goods-delivered.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    var goods = message.as(GoodsDelivered.class);
    automations.send(
        new RecordDelivery(CreditAccounts.of(goods.debtor()), goods.debtor(), goods.delivery()),
        Trigger.of(message),
        "record-delivery");
  }
}
