package voti.orders.framework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;
import voti.orders.framework.CallOffs.Wanted;
import voti.orders.framework.DueFrameworks.Due;
import voti.orders.framework.FrameworkCommand.ExpireFramework;
import voti.values.Ids;

/**
 * Standing orders are called off on their days, and frameworks expire, whether anybody looks or
 * not. One day of one framework is one trigger and one order id, so that it is called off once.
 */
@Component
class FrameworksFallDue implements DueWork {

  private static final int PAGE = 100;

  private final DueFrameworks due;
  private final StoredFrameworks frameworks;
  private final CallOffs callOffs;
  private final Automations automations;
  private final ZoneId zone;

  FrameworksFallDue(
      DueFrameworks due,
      StoredFrameworks frameworks,
      CallOffs callOffs,
      Automations automations,
      @Value("${voti.seller.zone:Europe/Tallinn}") ZoneId zone) {
    this.due = due;
    this.frameworks = frameworks;
    this.callOffs = callOffs;
    this.automations = automations;
    this.zone = zone;
  }

  @Override
  public String name() {
    return "frameworks-fall-due";
  }

  @Override
  public void run(Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    due.on(today, PAGE).forEach(one -> callOff(one, now));
    for (var framework : due.over(today, PAGE)) {
      automations.send(
          new ExpireFramework(framework, today),
          Trigger.ofDue("framework " + framework + " is over", now),
          "expire-framework");
    }
  }

  private void callOff(Due one, Instant now) {
    var framework = frameworks.find(one.framework());
    var schedule = framework.terms().schedule();
    var within = schedule == null ? null : schedule.deliveredWithin();
    var order = Ids.named("ord", Ids.slotOf(one.framework()), one.framework() + "@" + one.day());
    var wanted =
        new Wanted(
            order,
            framework.terms().number() + "/" + one.day(),
            one.day(),
            one.day(),
            CallOffs.scheduled(framework.terms()),
            null,
            within == null ? null : one.day().plusDays(within));
    automations.send(
        callOffs.command(framework, wanted),
        Trigger.ofDue("framework " + one.framework() + " on " + one.day(), now),
        "call-off");
  }
}
