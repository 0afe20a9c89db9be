package voti.credit.limits;

import java.math.RoundingMode;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import voti.credit.check.CreditCheckEvent.CheckRecorded;
import voti.credit.creditaccount.CheckFacts;

/** Finds a check in the store itself, so that a limit can lean on one recorded a moment ago. */
@Component
class RecordedChecks {

  private final EventStore store;

  RecordedChecks(EventStore store) {
    this.store = store;
  }

  Optional<CheckFacts> find(String check) {
    var events = store.readEvents(check);
    if (!events.hasNext() || !(events.next().getPayload() instanceof CheckRecorded e)) {
      return Optional.empty();
    }
    return Optional.of(
        new CheckFacts(
            e.creditCheck(),
            e.account(),
            e.creditClass().word(),
            e.zScore().setScale(2, RoundingMode.HALF_UP).toPlainString(),
            e.proposedLimit(),
            e.validUntil()));
  }
}
