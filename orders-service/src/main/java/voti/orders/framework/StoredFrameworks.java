package voti.orders.framework;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Finds a framework in the store itself, so that no read model can be late. */
@Component
public class StoredFrameworks {

  private final EventStore store;
  private final AccountScope scope;

  StoredFrameworks(EventStore store, AccountScope scope) {
    this.store = store;
    this.scope = scope;
  }

  /**
   * How it stands, when the caller may read it.
   *
   * @throws Unknown when there is no such framework
   */
  public FrameworkStanding toRead(String framework, Caller caller) {
    var standing = find(framework);
    scope.requireRead(standing.account(), caller);
    return standing;
  }

  /** How it stands, when the caller may change it. */
  FrameworkStanding toWrite(String framework, Caller caller) {
    var standing = find(framework);
    scope.requireWrite(standing.account(), caller);
    return standing;
  }

  FrameworkStanding find(String framework) {
    @Nullable FrameworkStanding standing = null;
    if (Ids.isA("fra", framework)) {
      for (var events = store.readEvents(framework, 0); events.hasNext(); ) {
        if (events.next().getPayload() instanceof FrameworkEvent event) {
          standing = FrameworkStanding.next(standing, event);
        }
      }
    }
    if (standing == null) {
      throw new Unknown(
          "framework-is-known",
          "There is no framework " + framework + ".",
          new Fact("framework", framework));
    }
    return standing;
  }
}
