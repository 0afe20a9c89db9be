package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.ReinstateItem;
import voti.credit.creditaccount.CreditAccountCommand.WriteOffItem;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;
import voti.credit.writeoff.WriteOffEvent.DebtRecovered;
import voti.credit.writeoff.WriteOffEvent.WriteOffApproved;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/**
 * What was given up is owed no more; what is paid after all is owed again, before its cash comes.
 */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenWriteOffDecidedThenTellCreditAccount {

  private final Automations automations;
  private final Items items;

  WhenWriteOffDecidedThenTellCreditAccount(Automations automations, Items items) {
    this.automations = automations;
    this.items = items;
  }

  @EventHandler
  void on(WriteOffApproved event, EventMessage<?> message) {
    automations.send(
        new WriteOffItem(
            CreditAccounts.of(event.account()),
            event.account(),
            event.item(),
            event.writeOff(),
            event.amount(),
            event.on()),
        Trigger.of(message),
        "write-off-item");
  }

  @EventHandler
  void on(DebtRecovered event, EventMessage<?> message) {
    var row = items.find(event.item());
    automations.send(
        new ReinstateItem(
            CreditAccounts.of(event.account()),
            event.account(),
            event.item(),
            event.writeOff(),
            event.amount(),
            row.map(ItemRow::dueOn).orElse(null),
            row.map(ItemRow::level).orElse(0),
            row.map(known -> known.writtenOff(event.writeOff(), event.amount())).orElse(null),
            event.on(),
            event.why(),
            row.map(ItemRow::instalments).orElse(null)),
        Trigger.of(message),
        "reinstate-item");
  }
}
