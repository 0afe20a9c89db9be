package voti.orders.measure;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.orders.measure.MeasureEvent.AnalysisOpened;
import voti.orders.measure.MeasureEvent.MeasureTaken;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Finds the measure a request is about in the store itself, so that no read model can be late. */
@Component
class MeasureAccess {

  private final EventStore store;
  private final AccountScope scope;

  MeasureAccess(EventStore store, AccountScope scope) {
    this.store = store;
    this.scope = scope;
  }

  /** Whoever may look at measures. */
  Caller reader(Caller caller) {
    return caller.as(
        Roles.QUALITY,
        Roles.KAM,
        Roles.HEAD,
        Roles.COMMERCIAL_DIRECTOR,
        Roles.GENERAL_DIRECTOR,
        Roles.CONTROLLER,
        Roles.WAREHOUSE,
        Roles.AUDITOR);
  }

  void toRead(String measure, Caller caller) {
    var account = opened(measure).account();
    if (account != null) {
      scope.requireRead(account, reader(caller));
    }
  }

  void toWrite(String measure, Caller caller) {
    toWriteOf(opened(measure).account(), caller);
  }

  void toWriteOf(@Nullable String account, Caller caller) {
    if (account != null) {
      scope.requireWrite(account, caller);
    }
  }

  /**
   * What is done.
   *
   * @throws Unknown when nothing is
   */
  MeasureTaken taken(String measure) {
    for (var events = store.readEvents(measure, 0); events.hasNext(); ) {
      if (events.next().getPayload() instanceof MeasureTaken taken) {
        return taken;
      }
    }
    throw new Unknown("measure-is-taken", "Nothing is done about this cause yet.");
  }

  private AnalysisOpened opened(String measure) {
    if (Ids.isA("mea", measure)) {
      var events = store.readEvents(measure, 0);
      if (events.hasNext() && events.next().getPayload() instanceof AnalysisOpened opened) {
        return opened;
      }
    }
    throw new Unknown(
        "measure-is-known", "There is no measure " + measure + ".", new Fact("measure", measure));
  }
}
