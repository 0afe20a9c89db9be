package voti.credit.limits;

import java.math.RoundingMode;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import voti.credit.check.CreditCheckEvent.CheckRecorded;
import voti.credit.creditaccount.CheckFacts;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Finds a check in the store itself, so that a limit can lean on one recorded a moment ago. */
@Component
public class RecordedChecks {

  private final EventStore store;

  RecordedChecks(EventStore store) {
    this.store = store;
  }

  /** A check that was recorded. */
  public CheckFacts get(String check) {
    return find(check)
        .orElseThrow(
            () ->
                new Unknown(
                    "check-is-known",
                    "There is no credit check " + check + "; record one first.",
                    new Fact("check", check)));
  }

  private Optional<CheckFacts> find(String check) {
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
