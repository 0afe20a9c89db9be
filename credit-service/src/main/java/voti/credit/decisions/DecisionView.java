package voti.credit.decisions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * All that one screen needs to decide.
 *
 * @param row the decision
 * @param freeing what would let the order through now; {@code null} once nothing waits
 * @param followedBy the decision that opened when this one's order was looked at again
 * @param precedents earlier decisions on the same account, newest first
 */
record DecisionView(
    @JsonUnwrapped DecisionRow row,
    @Nullable Freed freeing,
    @Nullable String followedBy,
    List<Precedent> precedents) {

  /** How it was decided before. */
  record Precedent(
      String decision,
      Money amount,
      Money exceededBy,
      String state,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String reason) {

    static Precedent of(DecisionRow row) {
      return new Precedent(
          row.decision(),
          row.amount(),
          row.exceededBy(),
          row.state(),
          row.decidedBy(),
          row.decidedAt(),
          row.reason());
    }
  }
}
