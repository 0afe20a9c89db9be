package voti.orders.act;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.orders.act.ActEvent.ActSigned;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Finds the act a request is about in the store itself, so that no read model can be late. */
@Component
public class ActAccess {

  private final EventStore store;
  private final AccountScope scope;

  ActAccess(EventStore store, AccountScope scope) {
    this.store = store;
    this.scope = scope;
  }

  /**
   * What the act says, when the caller may read of its account.
   *
   * @throws Unknown when there is no such act
   */
  public ActSigned toRead(String act, Caller caller) {
    var signed = find(act);
    scope.requireRead(signed.account(), caller);
    return signed;
  }

  ActSigned toWrite(String act, Caller caller) {
    var signed = find(act);
    scope.requireWrite(signed.account(), caller);
    return signed;
  }

  private ActSigned find(String act) {
    if (Ids.isA("act", act)) {
      var events = store.readEvents(act, 0);
      if (events.hasNext() && events.next().getPayload() instanceof ActSigned signed) {
        return signed;
      }
    }
    throw new Unknown("act-is-known", "There is no act " + act + ".", new Fact("act", act));
  }
}
