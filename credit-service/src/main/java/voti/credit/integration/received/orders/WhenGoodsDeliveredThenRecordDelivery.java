package voti.credit.integration.received.orders;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.RecordDelivery;
import voti.credit.creditaccount.CreditAccountEvent.DeliveryRecorded;
import voti.credit.creditaccount.CreditAccounts;
import voti.kit.command.Accepted;
import voti.kit.command.Automations;
import voti.kit.command.Happened;
import voti.kit.command.Trigger;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;

/** Delivered goods move from reserved to delivered; their invoice follows from that. */
@Component
class WhenGoodsDeliveredThenRecordDelivery implements Receiver {

  private final Automations automations;
  private final Debtors debtors;

  WhenGoodsDeliveredThenRecordDelivery(Automations automations, Debtors debtors) {
    this.automations = automations;
    this.debtors = debtors;
  }

  @Override
  public String type() {
    return "voti.orders.goods-delivered.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    var goods = message.as(GoodsDelivered.class);
    var recorded =
        automations.send(
            new RecordDelivery(CreditAccounts.of(goods.debtor()), goods.debtor(), goods.delivery()),
            Trigger.of(message),
            "record-delivery");
    recorded
        .map(Accepted::happened)
        .flatMap(WhenGoodsDeliveredThenRecordDelivery::debtor)
        .filter(debtor -> !debtor.equals(goods.debtor()))
        .ifPresent(debtor -> debtors.keep(goods.dispatch(), debtor));
  }

  private static Optional<String> debtor(List<Happened> happened) {
    return happened.stream()
        .map(Happened::event)
        .filter(DeliveryRecorded.class::isInstance)
        .map(event -> ((DeliveryRecorded) event).account())
        .findFirst();
  }
}
