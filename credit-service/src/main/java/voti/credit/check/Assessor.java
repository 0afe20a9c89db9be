package voti.credit.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.policy.CreditClass;
import voti.credit.policy.MeasureRule;
import voti.credit.policy.PolicyData;
import voti.values.Percentage;

/** Judges inputs by a policy. It asks no clock and no store: same input, same answer. */
public final class Assessor {

  private final PolicyData policy;
  private final Inputs inputs;
  private final LocalDate on;
  private final Currency currency;
  private final List<Scored> measures = new ArrayList<>();
  private final List<Missing> missing = new ArrayList<>();

  private Assessor(PolicyData policy, Inputs inputs, LocalDate on, Currency currency) {
    this.policy = policy;
    this.inputs = inputs.usableOn(on);
    this.on = on;
    this.currency = currency;
    missing.addAll(inputs.outOfDateOn(on));
  }

  /**
   * What the policy makes of them.
   *
   * @param on the day of the check
   * @param currency of the proposed limit
   */
  public static Assessment assess(
      PolicyData policy, Inputs inputs, LocalDate on, Currency currency) {
    return new Assessor(policy, inputs, on, currency).assess();
  }

  private Assessment assess() {
    measure();
    var all = weight(policy.measures().stream().map(MeasureRule::weight).toList());
    var weighed = weight(measures.stream().filter(Scored::isWeighed).map(Scored::weight).toList());
    var known = Percentage.ofWhole(weighed, all);
    var score = weighed.signum() == 0 ? null : score(weighed);
    var knockOuts = KnockOuts.of(policy.knockOuts(), inputs, on);
    missing.addAll(knockOuts.missing());
    var ground = ground(score, known, knockOuts);
    var creditClass =
        switch (ground) {
          case KNOCK_OUT -> CreditClass.DISTRESS;
          case TOO_LITTLE_KNOWN -> CreditClass.GREY;
          case SCORE -> policy.classOf(score == null ? BigDecimal.ZERO : score);
        };
    var limit =
        ground == Assessment.Ground.KNOCK_OUT
            ? LimitProposal.none(currency, "A knock-out leaves no limit to propose.")
            : LimitProposal.of(policy, creditClass, inputs, currency);
    missing.addAll(limit.missing());
    var z = inputs.latest().flatMap(year -> ZScore.of(year, policy.zScore()));
    return new Assessment(
        z.map(ZScore::parts).orElse(List.of()),
        z.map(ZScore::sum).orElse(null),
        measures,
        score,
        known,
        knockOuts.rules(),
        missing,
        creditClass,
        ground,
        score == null || ground != Assessment.Ground.SCORE
            ? List.of()
            : new Moves(policy, measures, weighed).from(score),
        limit.limit(),
        limit.steps(),
        on.plusMonths(policy.termsOf(creditClass).validMonths()));
  }

  private void measure() {
    var readings = new Readings(policy, inputs, on);
    for (var rule : policy.measures()) {
      var reading = readings.of(rule.measure());
      measures.add(
          switch (reading) {
            case Reading.Figure(var figure, var read) ->
                new Scored(rule.measure(), read, figure, rule.weight(), rule.points(figure));
            case Reading.Beyond(var points, var read) ->
                new Scored(rule.measure(), read, null, rule.weight(), points);
            case Reading.Absent(var why) -> {
              missing.add(new Missing(rule.measure(), why));
              yield new Scored(rule.measure(), List.of(), null, rule.weight(), null);
            }
          });
    }
  }

  private BigDecimal score(BigDecimal weighed) {
    var sum = BigDecimal.ZERO;
    for (var scored : measures) {
      var points = scored.points();
      if (points != null) {
        sum = sum.add(points.multiply(scored.weight()));
      }
    }
    return sum.divide(weighed, MathContext.DECIMAL128);
  }

  /** A little knowledge never makes a firm safe; what speaks against it is heard all the same. */
  private Assessment.Ground ground(
      @Nullable BigDecimal score, Percentage known, KnockOuts knockOuts) {
    if (knockOuts.knockOut()) {
      return Assessment.Ground.KNOCK_OUT;
    }
    var thin = score == null || policy.leastKnown().isMoreThan(known);
    return thin && (score == null || policy.classOf(score) == CreditClass.SAFE)
        ? Assessment.Ground.TOO_LITTLE_KNOWN
        : Assessment.Ground.SCORE;
  }

  private static BigDecimal weight(List<BigDecimal> weights) {
    return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
