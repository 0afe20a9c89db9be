package voti.credit.revaluations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Policy;

/**
 * How items in other currencies are revalued: data, with a version.
 *
 * @param reversedNextDay whether a revaluation is taken back on the day after it
 */
public record RevaluationPolicy(String name, String version, boolean reversedNextDay) {

  Policy reference() {
    return new Policy(name, version);
  }

  @Nullable LocalDate reverseOn(LocalDate on) {
    return reversedNextDay ? on.plusDays(1) : null;
  }
}
