package voti.orders.escalations;

import java.time.Instant;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;
import voti.orders.order.OrderCommand.HurryEscalation;
import voti.orders.quotation.QuotationCommand.HurryQuotation;

/** A request without an answer goes to a deputy too, and ends when it is too late. */
@Component
class LateEscalations implements DueWork {

  private final EscalationInbox inbox;
  private final Automations automations;

  LateEscalations(EscalationInbox inbox, Automations automations) {
    this.inbox = inbox;
    this.automations = automations;
  }

  @Override
  public String name() {
    return "late-escalations";
  }

  @Override
  public void run(Instant now) {
    for (var waiting : inbox.late(now)) {
      // The same clock of the same request runs out once, however often it is looked at.
      var what =
          "%s line %d since %s until %s"
              .formatted(named(waiting), waiting.line(), waiting.since(), clock(waiting, now));
      automations.send(hurry(waiting, now), Trigger.ofDue("late " + what, now), "hurry-escalation");
    }
  }

  private static String named(Waiting waiting) {
    return waiting.quotation() == null
        ? String.valueOf(waiting.order())
        : waiting.quotation() + " version " + waiting.version();
  }

  private static Object hurry(Waiting waiting, Instant now) {
    return waiting.quotation() == null
        ? new HurryEscalation(String.valueOf(waiting.order()), waiting.line(), now)
        : new HurryQuotation(waiting.quotation(), waiting.version(), now);
  }

  private static String clock(Waiting waiting, Instant now) {
    var lapses = waiting.lapsesAt();
    return lapses != null && !now.isBefore(lapses) ? "the end" : String.valueOf(waiting.answerBy());
  }
}
