package voti.credit.disputes;

import java.time.Instant;
import org.springframework.stereotype.Component;
import voti.credit.dispute.DisputeCommand.SettleDispute;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;
import voti.credit.items.Reduction;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;
import voti.values.Money;

/**
 * An accepted dispute is settled when credit notes of the wanted amount have come since, or when
 * nothing is open any more.
 */
@Component
class SettleAcceptedDisputes implements DueWork {

  private final Disputes disputes;
  private final Items items;
  private final Automations automations;

  SettleAcceptedDisputes(Disputes disputes, Items items, Automations automations) {
    this.disputes = disputes;
    this.items = items;
    this.automations = automations;
  }

  @Override
  public String name() {
    return "settle-accepted-disputes";
  }

  @Override
  public void run(Instant now) {
    for (var dispute : disputes.accepted()) {
      items
          .find(dispute.item())
          .map(item -> settledBy(dispute, item))
          .filter(document -> !document.isEmpty())
          .ifPresent(
              document ->
                  automations.send(
                      new SettleDispute(dispute.dispute(), document),
                      new Trigger(dispute.dispute(), dispute.dispute(), now, null),
                      "settle-dispute"));
    }
  }

  /** The last document that it took; empty while it is not enough. */
  private static String settledBy(DisputeRow dispute, ItemRow item) {
    var wanted = dispute.creditNoteWanted();
    var credited = Money.zero(dispute.amount().currency());
    var last = "";
    for (var reduction : item.reductions()) {
      if (isCredit(reduction, dispute)) {
        credited = credited.plus(reduction.amount());
        last = reduction.document();
      }
    }
    var enough = wanted != null && !wanted.isMoreThan(credited);
    if (enough || item.reductions().isEmpty()) {
      return enough ? last : "";
    }
    return item.settled() ? item.reductions().getLast().document() : "";
  }

  private static boolean isCredit(Reduction reduction, DisputeRow dispute) {
    var decided = dispute.decidedAt();
    return reduction.kind().equals("credit-note")
        && decided != null
        && reduction.recorded().isAfter(decided);
  }
}
