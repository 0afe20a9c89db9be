package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.receipt.Cash;
import voti.credit.receipt.ReceiptCommand.RecordReceipt;
import voti.credit.receipt.ReceiptEvent.ReceiptSplit;
import voti.credit.receipt.ReceiptPart;
import voti.credit.receipts.Matching;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** Each part of a payment becomes a receipt without a debtor, with what it may pay. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenReceiptSplitThenRecordParts {

  private final Automations automations;
  private final Matching matching;

  WhenReceiptSplitThenRecordParts(Automations automations, Matching matching) {
    this.automations = automations;
    this.matching = matching;
  }

  @EventHandler
  void on(ReceiptSplit event, EventMessage<?> message) {
    var trigger = Trigger.of(message);
    for (var i = 1; i <= event.parts().size(); i++) {
      var part = event.parts().get(i - 1);
      var cash = part(event.cash(), part, i);
      var found = matching.of(cash);
      // What a person split is theirs to match: the same names led to the wrong debtor before.
      var sure = part.names().isEmpty() ? null : found.sure();
      automations.send(
          new RecordReceipt(
              ReceiptPart.id(event.receipt(), i), cash, sure, found.proposals(), found.why()),
          trigger,
          "record-part-" + i);
    }
  }

  private static Cash part(Cash whole, ReceiptPart part, int number) {
    return new Cash(
        whole.bankAccount(),
        whole.reference() + "/" + number,
        part.amount(),
        whole.booked(),
        whole.valued(),
        part.names().isEmpty() ? whole.names() : part.names(),
        part.payer() == null ? whole.payer() : part.payer());
  }
}
