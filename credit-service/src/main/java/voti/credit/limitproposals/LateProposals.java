package voti.credit.limitproposals;

import java.time.Instant;
import org.springframework.stereotype.Component;
import voti.credit.limitproposal.LimitProposalCommand.HurryLimit;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;

/** A proposal without an answer goes to a deputy too, and ends when it is too late. */
@Component
class LateProposals implements DueWork {

  private final KnownProposals proposals;
  private final Automations automations;

  LateProposals(KnownProposals proposals, Automations automations) {
    this.proposals = proposals;
    this.automations = automations;
  }

  @Override
  public String name() {
    return "late-limit-proposals";
  }

  @Override
  public void run(Instant now) {
    for (var row : proposals.late(now)) {
      var over = !now.isBefore(row.lapsesAt());
      // The same clock runs out once, however often it is looked at.
      var what = over ? "over" : "late " + row.approvals().clocks();
      automations.send(
          new HurryLimit(row.proposal(), now),
          Trigger.ofDue(what + " " + row.proposal(), now),
          "hurry-limit");
    }
  }
}
