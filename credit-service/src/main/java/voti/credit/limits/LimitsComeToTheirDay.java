package voti.credit.limits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.RestateLimit;
import voti.credit.creditaccount.CreditAccounts;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;

/** Temporary limits and covers begin and end on their day, whether anybody looks or not. */
@Component
class LimitsComeToTheirDay implements DueWork {

  private static final int PAGE = 100;

  private final LimitDays days;
  private final Automations automations;
  private final ZoneId zone;

  LimitsComeToTheirDay(
      LimitDays days, Automations automations, @Value("${voti.credit.zone}") ZoneId zone) {
    this.days = days;
    this.automations = automations;
    this.zone = zone;
  }

  @Override
  public String name() {
    return "limits-come-to-their-day";
  }

  @Override
  public void run(Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    for (var due : days.dueOn(today, PAGE)) {
      automations.send(
          new RestateLimit(CreditAccounts.of(due.account()), due.account(), due.day()),
          Trigger.ofDue("limit-day " + due.id(), now),
          "restate-limit");
    }
  }
}
