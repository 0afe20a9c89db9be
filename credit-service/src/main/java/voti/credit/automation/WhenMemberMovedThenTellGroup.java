package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.CreditAccountEvent.Absorbed;
import voti.credit.creditaccount.CreditAccountEvent.LimitShared;
import voti.credit.creditaccount.CreditAccountEvent.MergedAway;
import voti.credit.creditaccount.CreditAccountEvent.OrderReserved;
import voti.credit.group.GroupLimitCommand.ReleaseMember;
import voti.credit.group.GroupLimitCommand.ReportMember;
import voti.credit.groups.Memberships;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.events.Recorded;
import voti.values.Money;

/**
 * Whatever moves at a member is told to its group, with the order that waits for the answer. Which
 * account shares which limit is learned from the same events, in their order.
 */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenMemberMovedThenTellGroup {

  private final Automations automations;
  private final Memberships memberships;

  WhenMemberMovedThenTellGroup(Automations automations, Memberships memberships) {
    this.automations = automations;
    this.memberships = memberships;
  }

  @EventHandler
  void on(CreditAccountEvent event, Recorded recorded, EventMessage<?> message) {
    switch (event) {
      case LimitShared e -> {
        memberships.keep(e.account(), e.group());
        tell(e, e.group(), null, null, recorded, message);
      }
      case OrderReserved e when e.awaitsGroup() != null ->
          tell(e, e.awaitsGroup(), e.order(), e.reserved(), recorded, message);
      // What was here is heard of at the other account first, so that it is never at neither.
      case MergedAway _ -> {}
      case Absorbed e -> {
        tell(e, memberships.of(e.account()), null, null, recorded, message);
        leave(e, message);
      }
      default -> tell(event, memberships.of(event.account()), null, null, recorded, message);
    }
  }

  private void leave(Absorbed event, EventMessage<?> message) {
    var group = memberships.of(event.from());
    if (group != null) {
      automations.send(
          new ReleaseMember(
              group, event.from(), event.from() + " is merged into " + event.account() + "."),
          Trigger.of(message),
          "leave-group");
      memberships.keep(event.from(), null);
    }
  }

  private void tell(
      CreditAccountEvent event,
      @Nullable String group,
      @Nullable String order,
      @Nullable Money added,
      Recorded recorded,
      EventMessage<?> message) {
    if (group != null) {
      automations.send(
          new ReportMember(
              group, event.account(), recorded.sequence(), event.standing().total(), order, added),
          Trigger.of(message),
          "tell-group");
    }
  }
}
