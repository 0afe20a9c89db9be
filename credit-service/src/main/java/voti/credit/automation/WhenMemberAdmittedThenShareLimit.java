package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.ShareLimit;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.group.GroupLimitEvent.MemberAdmitted;
import voti.credit.group.GroupLimitEvent.MemberReleased;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** A member's own account asks the group from now on, or no longer. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenMemberAdmittedThenShareLimit {

  private final Automations automations;

  WhenMemberAdmittedThenShareLimit(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(MemberAdmitted e, EventMessage<?> message) {
    send(
        new ShareLimit(CreditAccounts.of(e.account()), e.account(), e.groupLimit(), e.currency()),
        message);
  }

  @EventHandler
  void on(MemberReleased e, EventMessage<?> message) {
    send(new ShareLimit(CreditAccounts.of(e.account()), e.account(), null, e.currency()), message);
  }

  private void send(ShareLimit command, EventMessage<?> message) {
    automations.send(command, Trigger.of(message), "share-limit");
  }
}
