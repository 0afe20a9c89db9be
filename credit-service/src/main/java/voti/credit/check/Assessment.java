package voti.credit.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.policy.CreditClass;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Fact;
import voti.values.decision.RuleResult;

/**
 * What a policy makes of a check's inputs: a function of the two and the day, and of nothing else.
 *
 * @param zParts the contributions to Z″; empty when it is not known
 * @param zScore their sum, unrounded
 * @param measures every measure of the policy, known or not
 * @param score the mean of the points by weight, of those that are known; {@code null} when none is
 * @param known how much of the policy's weight could be measured
 * @param knockOuts what each knock-out said, passed ones too
 * @param missing what it went without
 * @param ground what the class rests on
 * @param moves which single measure would have moved the class, nearest first
 * @param proposedLimit by the policy's formula
 * @param limitSteps what it is made of
 * @param validUntil the last day on which it may be leaned on
 */
public record Assessment(
    List<Measure> zParts,
    @Nullable BigDecimal zScore,
    List<Scored> measures,
    @Nullable BigDecimal score,
    Percentage known,
    List<RuleResult> knockOuts,
    List<Missing> missing,
    CreditClass creditClass,
    Ground ground,
    List<Move> moves,
    Money proposedLimit,
    List<Fact> limitSteps,
    LocalDate validUntil) {

  /** What a class rests on. */
  public enum Ground {
    SCORE,
    TOO_LITTLE_KNOWN,
    KNOCK_OUT
  }

  /** Lists are copied. */
  public Assessment {
    zParts = List.copyOf(zParts);
    measures = List.copyOf(measures);
    knockOuts = List.copyOf(knockOuts);
    missing = List.copyOf(missing);
    moves = List.copyOf(moves);
    limitSteps = List.copyOf(limitSteps);
  }
}
