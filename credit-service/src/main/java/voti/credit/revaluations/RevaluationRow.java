package voti.credit.revaluations;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Revalued;
import voti.credit.revaluation.RevaluationEvent.RevaluationStarted;
import voti.kit.events.Recorded;
import voti.values.Money;

/**
 * A revaluation.
 *
 * @param on the day at whose rate items are carried
 * @param policy its name and version
 * @param reverseOn the day on which it is taken back; {@code null} when it stays
 * @param state {@code started} or {@code taken-back}
 * @param opened of its first event: the order of lists
 * @param sequence of the last event it has seen
 */
record RevaluationRow(
    @BsonId String revaluation,
    LocalDate on,
    String policy,
    @Nullable LocalDate reverseOn,
    String state,
    String why,
    long opened,
    long sequence) {

  static RevaluationRow of(RevaluationStarted e, Recorded recorded) {
    return new RevaluationRow(
        e.revaluation(),
        e.on(),
        e.policy().name() + " " + e.policy().version(),
        e.reverseOn(),
        "started",
        e.why(),
        recorded.sequence(),
        recorded.sequence());
  }

  /**
   * What it made of one account's items.
   *
   * @param entry its sequence
   * @param reversal whether it was taken back by this
   * @param change of the exposure
   */
  record OfAccount(
      @BsonId long entry,
      String revaluation,
      String account,
      boolean reversal,
      LocalDate on,
      Money change,
      List<Revalued> items) {}
}
