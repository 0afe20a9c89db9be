package voti.orders.quotation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;
import voti.orders.quotation.QuotationCommand.ExpireQuotation;

/** Quotations expire on their day, whether anybody looks or not. */
@Component
class QuotationsExpire implements DueWork {

  private static final int PAGE = 100;

  private final OverdueQuotations overdue;
  private final Automations automations;
  private final ZoneId zone;

  QuotationsExpire(
      OverdueQuotations overdue,
      Automations automations,
      @Value("${voti.seller.zone:Europe/Tallinn}") ZoneId zone) {
    this.overdue = overdue;
    this.automations = automations;
    this.zone = zone;
  }

  @Override
  public String name() {
    return "quotations-expire";
  }

  @Override
  public void run(Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    for (var one : overdue.on(today, PAGE)) {
      automations.send(
          new ExpireQuotation(one.quotation(), one.version(), today),
          Trigger.ofDue("quotation " + one.quotation() + " version " + one.version(), now),
          "expire-quotation");
    }
  }
}
