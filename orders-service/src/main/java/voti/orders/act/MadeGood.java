package voti.orders.act;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.act.ActCommand.HearDone;
import voti.values.Ids;

/** Tells an act that what was agreed about it is done. */
@Component
public class MadeGood {

  private final Automations automations;

  MadeGood(Automations automations) {
    this.automations = automations;
  }

  /**
   * Says so; nothing happens when something else was agreed, or it was said before.
   *
   * @param act as whoever did it cites it; what is none of ours is left alone
   */
  public void tell(
      String act, ResolutionKind kind, LocalDate on, String reference, Trigger trigger) {
    if (Ids.isA("act", act)) {
      automations.send(new HearDone(act, kind, on, reference), trigger, "tell-act-it-is-done");
    }
  }
}
