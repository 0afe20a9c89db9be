package voti.planning.integration.received.orders;

import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;
import voti.planning.turnover.TurnoverCommand;
import voti.planning.turnover.TurnoverCommand.CountReturn;

/** Goods returned are taken off the plan their delivery counted to. */
@Component
class WhenReturnAcceptedThenCountReturn implements Receiver {

  private final Automations automations;

  WhenReturnAcceptedThenCountReturn(Automations automations) {
    this.automations = automations;
  }

  @Override
  public String type() {
    return "voti.orders.return-accepted.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    var returned = message.as(ReturnAccepted.class);
    automations.send(
        new CountReturn(
            TurnoverCommand.of(returned.dispatch()),
            returned.account(),
            returned.goodsReturn(),
            returned.dispatch(),
            returned.acceptedOn(),
            NetLine.sum(returned.lines())),
        Trigger.of(message),
        "count-return");
  }
}
