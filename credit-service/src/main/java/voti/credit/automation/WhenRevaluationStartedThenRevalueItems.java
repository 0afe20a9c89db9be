package voti.credit.automation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.RevalueItems;
import voti.credit.creditaccount.CreditAccountCommand.ReverseRevaluation;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.items.Items;
import voti.credit.revaluation.RevaluationEvent.RevaluationStarted;
import voti.credit.revaluation.RevaluationEvent.RevaluationTakenBack;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** Each account with something open in another currency revalues it, and takes that back. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenRevaluationStartedThenRevalueItems {

  private final Automations automations;
  private final Items items;

  WhenRevaluationStartedThenRevalueItems(Automations automations, Items items) {
    this.automations = automations;
    this.items = items;
  }

  @EventHandler
  void on(RevaluationStarted event, EventMessage<?> message) {
    var open = new TreeMap<String, List<String>>();
    items.eachAbroadOn(
        event.on(),
        row -> open.computeIfAbsent(row.account(), _ -> new ArrayList<>()).add(row.item()));
    open.forEach(
        (account, some) ->
            automations.send(
                new RevalueItems(
                    CreditAccounts.of(account), account, event.revaluation(), some, event.on()),
                Trigger.of(message),
                "revalue-items-of-" + account));
  }

  /**
   * Whatever is open in another currency is asked, not only what is known to have been revalued:
   * that may be known here a little later than it happened. An account with nothing to take back
   * does nothing.
   */
  @EventHandler
  void on(RevaluationTakenBack event, EventMessage<?> message) {
    var accounts = new TreeSet<>(items.revaluedBy(event.revaluation()));
    items.eachAbroadOn(event.on(), row -> accounts.add(row.account()));
    for (var account : accounts) {
      automations.send(
          new ReverseRevaluation(
              CreditAccounts.of(account), account, event.revaluation(), event.on()),
          Trigger.of(message),
          "reverse-revaluation-of-" + account);
    }
  }
}
