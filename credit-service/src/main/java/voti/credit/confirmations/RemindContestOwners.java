package voti.credit.confirmations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.credit.confirmation.BalanceConfirmationCommand.RemindContestOwner;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;

/** Whoever looks into a contested balance is reminded, once, when the day for it is over. */
@Component
class RemindContestOwners implements DueWork {

  private static final int PAGE = 100;

  private final Confirmations confirmations;
  private final Automations automations;
  private final ZoneId zone;

  RemindContestOwners(
      Confirmations confirmations,
      Automations automations,
      @Value("${voti.credit.zone}") ZoneId zone) {
    this.confirmations = confirmations;
    this.automations = automations;
    this.zone = zone;
  }

  @Override
  public String name() {
    return "remind-contest-owners";
  }

  @Override
  public void run(Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    for (var late : confirmations.late(today, PAGE)) {
      automations.send(
          new RemindContestOwner(late.confirmation(), today),
          Trigger.ofDue("late " + late.confirmation() + " " + late.dueOn(), now),
          "remind-contest-owner");
    }
  }
}
