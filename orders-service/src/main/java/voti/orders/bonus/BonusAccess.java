package voti.orders.bonus;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/**
 * Finds the agreement a request is about in the store itself, so that no read model can be late.
 */
@Component
public class BonusAccess {

  private final EventStore store;
  private final AccountScope scope;

  BonusAccess(EventStore store, AccountScope scope) {
    this.store = store;
    this.scope = scope;
  }

  /** Whoever may look at agreements: who makes them, who pays them, who audits. */
  public Caller reader(Caller caller) {
    return caller.as(
        Roles.KAM,
        Roles.HEAD,
        Roles.COMMERCIAL_DIRECTOR,
        Roles.GENERAL_DIRECTOR,
        Roles.CONTROLLER,
        Roles.AUDITOR);
  }

  /**
   * Passes when the caller may read the agreement.
   *
   * @throws Unknown when there is no such agreement
   */
  public void toRead(String agreement, Caller caller) {
    scope.requireRead(account(agreement), reader(caller));
  }

  /** The account of the agreement, when the caller may change it. */
  String toWrite(String agreement, Caller caller) {
    var account = account(agreement);
    scope.requireWrite(account, caller);
    return account;
  }

  private String account(String agreement) {
    if (Ids.isA("bon", agreement)) {
      var events = store.readEvents(agreement, 0);
      if (events.hasNext() && events.next().getPayload() instanceof BonusEvent event) {
        return event.account();
      }
    }
    throw new Unknown(
        "bonus-is-known",
        "There is no bonus agreement " + agreement + ".",
        new Fact("agreement", agreement));
  }
}
