package voti.credit.integration.received.orders;

import org.springframework.stereotype.Component;
import voti.credit.bonusnote.BonusNoteCommand.HearSettlement;
import voti.credit.bonusnote.BonusNotes;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;

/** A settled bonus is credited; it is kept first, since its buyer may not be known here yet. */
@Component
class WhenBonusSettledThenHearIt implements Receiver {

  private final Automations automations;

  WhenBonusSettledThenHearIt(Automations automations) {
    this.automations = automations;
  }

  @Override
  public String type() {
    return "voti.orders.bonus-settled.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    var told = message.as(BonusSettled.class);
    var note = BonusNotes.of(told.owed(), told.settlement());
    automations.send(
        new HearSettlement(note, told.owed(), told.bonus()),
        Trigger.of(message),
        "hear-settlement");
  }
}
