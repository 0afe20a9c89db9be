package voti.credit.decisions;

import java.time.Instant;
import org.springframework.stereotype.Component;
import voti.credit.decision.CreditDecisionCommand.EscalateDecision;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;

/** Whose promised answer is late is put before a deputy too. */
@Component
class LateDecisions implements DueWork {

  private final KnownDecisions decisions;
  private final Automations automations;

  LateDecisions(KnownDecisions decisions, Automations automations) {
    this.decisions = decisions;
    this.automations = automations;
  }

  @Override
  public String name() {
    return "late-credit-decisions";
  }

  @Override
  public void run(Instant now) {
    for (var row : decisions.late(now)) {
      // The same clock runs out once, however often it is looked at.
      automations.send(
          new EscalateDecision(row.decision(), now),
          Trigger.ofDue("late " + row.decision() + " " + row.approvals().clocks(), now),
          "escalate-decision");
    }
  }
}
