package voti.credit.checks;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import voti.credit.check.CreditCheckEvent.CheckRecorded;

/** Checks as they were recorded, read off the store itself: nothing lags. */
@Component
public class StoredChecks {

  private final EventStore store;

  StoredChecks(EventStore store) {
    this.store = store;
  }

  /** What was recorded under that id. */
  public Optional<CheckRecorded> find(String check) {
    var events = store.readEvents(check);
    return events.hasNext() && events.next().getPayload() instanceof CheckRecorded e
        ? Optional.of(e)
        : Optional.empty();
  }
}
