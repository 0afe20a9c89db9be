package voti.credit.checks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.credit.check.Assessment;
import voti.credit.check.CreditCheckEvent.CheckRecorded;
import voti.credit.check.Evidence;
import voti.credit.check.Input;
import voti.credit.check.Missing;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleResult;

/**
 * One check with everything that went into it.
 *
 * @param known how much of the policy's weight could be measured, in percent
 * @param ground what the class rests on: {@code score}, {@code too-little-known}, {@code knock-out}
 * @param moves which single measure would have moved the class, nearest first
 */
record CheckView(
    String check,
    String account,
    LocalDate on,
    @Nullable String zScore,
    @Nullable String score,
    @Nullable String known,
    @JsonProperty("class") String creditClass,
    String ground,
    Money proposedLimit,
    List<Fact> limitSteps,
    LocalDate validUntil,
    @Nullable String policy,
    String policyName,
    String policyVersion,
    String policySource,
    String source,
    @Nullable String documentHash,
    List<InputView> inputs,
    List<MeasureView> measures,
    List<RuleResult> knockOuts,
    List<Missing> missing,
    List<MoveView> moves) {

  /** An input and where it comes from. */
  record InputView(String kind, Evidence evidence) {}

  /** A measure: its figure to four decimals, its points to two. */
  record MeasureView(
      String measure,
      @Nullable String figure,
      String weight,
      @Nullable String points,
      List<Fact> inputs) {}

  /** What would have moved the class. */
  record MoveView(
      String measure,
      @JsonProperty("to") String creditClass,
      @Nullable String from,
      @Nullable String figure,
      @Nullable String points,
      @Nullable String by) {}

  static CheckView of(CheckRecorded e) {
    var found = e.assessment();
    var policy = e.policyData();
    return new CheckView(
        e.creditCheck(),
        e.account(),
        e.on(),
        CheckRow.shown(e.zScore(), 2),
        found == null ? null : CheckRow.shown(found.score(), 2),
        found == null ? null : found.known().shown(),
        e.creditClass().word(),
        word(found == null ? Assessment.Ground.SCORE : found.ground()),
        e.proposedLimit(),
        found == null ? List.of() : found.limitSteps(),
        e.validUntil(),
        policy == null ? null : policy.policy(),
        e.policy().name(),
        e.policy().version(),
        e.policySource(),
        e.source(),
        e.documentHash(),
        inputs(e),
        found == null ? List.of() : measures(found),
        found == null ? List.of() : found.knockOuts(),
        found == null ? List.of() : found.missing(),
        found == null ? List.of() : moves(found));
  }

  private static List<InputView> inputs(CheckRecorded e) {
    var looked = e.looked();
    return Stream.of(
            Stream.of(looked.registry(), looked.taxDebt(), looked.payments(), looked.insurance())
                .filter(Objects::nonNull),
            looked.statements().stream(),
            looked.references().stream(),
            looked.guarantees().stream())
        .flatMap(inputs -> inputs)
        .map(Input.class::cast)
        .map(input -> new InputView(input.kind(), input.evidence()))
        .toList();
  }

  private static List<MeasureView> measures(Assessment found) {
    return found.measures().stream()
        .map(
            m ->
                new MeasureView(
                    m.measure(),
                    CheckRow.shown(m.figure(), 4),
                    m.weight().toPlainString(),
                    CheckRow.shown(m.points(), 2),
                    m.inputs()))
        .toList();
  }

  private static List<MoveView> moves(Assessment found) {
    return found.moves().stream()
        .map(
            m ->
                new MoveView(
                    m.measure(),
                    m.to().word(),
                    CheckRow.shown(m.from(), 4),
                    CheckRow.shown(m.figure(), 4),
                    CheckRow.shown(m.points(), 2),
                    CheckRow.shown(m.by(), 2)))
        .toList();
  }

  private static String word(Assessment.Ground ground) {
    return ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
