package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent.MovementRefused;
import voti.credit.dispute.DisputeCommand.LapseDispute;
import voti.credit.writeoff.WriteOffCommand.LapseWriteOff;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.values.Ids;

/** A dispute or write-off that the account could not take, since it was paid meanwhile, lapses. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenMovementRefusedThenLapseIt {

  private final Automations automations;

  WhenMovementRefusedThenLapseIt(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(MovementRefused event, EventMessage<?> message) {
    if (Ids.isA("dsp", event.document())) {
      automations.send(
          new LapseDispute(event.document(), event.sentence()),
          Trigger.of(message),
          "lapse-dispute");
    } else if (Ids.isA("wof", event.document())) {
      automations.send(
          new LapseWriteOff(event.document(), event.sentence()),
          Trigger.of(message),
          "lapse-write-off");
    }
  }
}
