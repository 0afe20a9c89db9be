package voti.credit.replay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.check.Assessment;
import voti.credit.check.CreditCheckEvent.CheckRecorded;
import voti.credit.check.Missing;
import voti.values.Money;

/**
 * What the replayed policy makes of one check, beside what was found then.
 *
 * @param policyThen by which it was judged then
 * @param difference proposed by the replayed policy less proposed then
 * @param decided the limit that was decided on the check; {@code null} when none was
 * @param beyond what of the decided limit goes beyond the replayed proposal
 * @param missing what the replayed policy went without
 * @param outcome what the account did with the invoices it got afterwards
 */
record ReplayResult(
    String check,
    String account,
    LocalDate on,
    String policyThen,
    String classThen,
    String classNow,
    @Nullable String scoreThen,
    @Nullable String scoreNow,
    Money proposedThen,
    Money proposedNow,
    Money difference,
    @Nullable Money decided,
    @Nullable Money beyond,
    List<String> missing,
    Outcome outcome) {

  static ReplayResult of(
      CheckRecorded then, Assessment now, @Nullable Money decided, Outcome outcome) {
    var before = then.assessment();
    var difference = now.proposedLimit().minus(then.proposedLimit());
    return new ReplayResult(
        then.creditCheck(),
        then.account(),
        then.on(),
        then.policy().name() + " " + then.policy().version(),
        then.creditClass().word(),
        now.creditClass().word(),
        before == null ? null : shown(before),
        shown(now),
        then.proposedLimit(),
        now.proposedLimit(),
        difference,
        decided,
        decided == null ? null : beyond(decided, now.proposedLimit()),
        now.missing().stream().map(Missing::what).toList(),
        outcome);
  }

  boolean differs() {
    return !classThen.equals(classNow) || !difference.isZero();
  }

  private static @Nullable String shown(Assessment found) {
    var score = found.score();
    return score == null ? null : score.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
  }

  /** A limit in another currency than the check proposes cannot be held against it. */
  private static @Nullable Money beyond(Money decided, Money proposed) {
    if (!decided.currency().equals(proposed.currency())) {
      return null;
    }
    var more = decided.minus(proposed);
    return more.isNegative() ? Money.zero(decided.currency()) : more;
  }
}
