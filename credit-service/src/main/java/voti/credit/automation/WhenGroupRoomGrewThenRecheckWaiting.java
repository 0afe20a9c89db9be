package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.RecheckWaiting;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.group.GroupLimitEvent;
import voti.credit.groups.Memberships;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/**
 * What one member pays, all may use: orders that wait are asked again, as far as they fit into what
 * the group leaves free now. One that does not fit is not asked, so that a refusal cannot cause
 * another.
 */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenGroupRoomGrewThenRecheckWaiting {

  private final Automations automations;
  private final Memberships memberships;

  WhenGroupRoomGrewThenRecheckWaiting(Automations automations, Memberships memberships) {
    this.automations = automations;
    this.memberships = memberships;
  }

  @EventHandler
  void on(GroupLimitEvent event, EventMessage<?> message) {
    var room = event.room();
    if (room != null && room.isPositive()) {
      for (var account : memberships.membersOf(event.groupLimit())) {
        automations.send(
            new RecheckWaiting(CreditAccounts.of(account), account, null, room),
            Trigger.of(message),
            "recheck-group-" + account);
      }
    }
  }
}
