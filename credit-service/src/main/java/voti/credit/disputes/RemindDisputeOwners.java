package voti.credit.disputes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.credit.dispute.DisputeCommand.RemindDisputeOwner;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;

/** Whoever has not answered a dispute when its day is over is reminded, once for each day. */
@Component
class RemindDisputeOwners implements DueWork {

  private static final int PAGE = 100;

  private final Disputes disputes;
  private final Automations automations;
  private final ZoneId zone;

  RemindDisputeOwners(
      Disputes disputes, Automations automations, @Value("${voti.credit.zone}") ZoneId zone) {
    this.disputes = disputes;
    this.automations = automations;
    this.zone = zone;
  }

  @Override
  public String name() {
    return "remind-dispute-owners";
  }

  @Override
  public void run(Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    for (var late : disputes.late(today, PAGE)) {
      // Another owner of the same day is another to remind; the row has seen who it is now.
      automations.send(
          new RemindDisputeOwner(late.dispute(), today),
          Trigger.ofDue("late " + late.dispute() + " " + late.sequence(), now),
          "remind-dispute-owner");
    }
  }
}
