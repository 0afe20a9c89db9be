package voti.credit.replay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The body of a replay.
 *
 * @param policy a version, draft or approved
 * @param from the first day of the period
 * @param until the last day of the period
 * @param asOf the day as of which payments are looked at; today when absent
 */
record ReplayRequest(String policy, LocalDate from, LocalDate until, @Nullable LocalDate asOf) {

  ReplayRequest {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("until must not be before from");
    }
    if (asOf != null && asOf.isBefore(from)) {
      throw new IllegalArgumentException("asOf must not be before from");
    }
  }
}
