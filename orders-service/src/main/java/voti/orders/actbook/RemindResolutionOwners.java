package voti.orders.actbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;
import voti.orders.act.ActCommand.NoteOverdueResolution;

/** What was agreed about an act and is not done when its deadline is over is said to be late. */
@Component
class RemindResolutionOwners implements DueWork {

  private static final int PAGE = 100;

  private final ActBook acts;
  private final Automations automations;

  RemindResolutionOwners(ActBook acts, Automations automations) {
    this.acts = acts;
    this.automations = automations;
  }

  @Override
  public String name() {
    return "remind-resolution-owners";
  }

  @Override
  public void run(Instant now) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    for (var late : acts.late(today, PAGE)) {
      automations.send(
          new NoteOverdueResolution(late.act(), today),
          Trigger.ofDue("late " + late.act() + " " + late.version(), now),
          "remind-resolution-owner");
    }
  }
}
