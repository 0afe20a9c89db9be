package voti.orders.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.learning.Effect;
import voti.orders.learning.Rate;
import voti.orders.measure.MeasureEvent.MeasureTaken;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/** By which rules a measure is kept or dropped, and how that is put on record. */
final class MeasurePolicy {

  private static final Policy POLICY = new Policy("preventive-measure", "1");

  private MeasurePolicy() {}

  /** Who took it does not judge it, nor whom they acted for. */
  static RuleResult another(MeasureTaken taken, Actor actor) {
    var another =
        !actor.person().equals(taken.by())
            && !actor.person().equals(taken.onBehalfOf())
            && !taken.by().equals(actor.onBehalfOf());
    return new RuleResult(
        "second-person-decides",
        another,
        another ? "Someone else than who took it decides." : "Whoever took it does not decide.");
  }

  static RuleResult measured(MeasureTaken taken, Effect effect) {
    var measured = effect.change() != null && effect.from().equals(taken.from());
    return new RuleResult(
        "effect-is-measured",
        measured,
        measured
            ? "There were deliveries before it and since."
            : "Without deliveries both before it and since nothing is measured.");
  }

  /** Said with the decision and left to who decides: a small account may never show more. */
  static RuleResult clear(Effect effect) {
    var change = effect.change();
    var clear = change != null && change.isMoreThanChance();
    return new RuleResult(
        "effect-is-more-than-chance",
        clear,
        clear
            ? "The interval of the difference does not hold zero."
            : "The interval of the difference holds zero.");
  }

  static Decision decided(Outcome outcome, Effect effect, List<RuleResult> rules, Actor actor) {
    return new Decision(
        outcome,
        POLICY,
        facts(effect),
        rules,
        new Authority(actor.role(), actor.mandate(), null),
        actor.reason());
  }

  private static List<Fact> facts(Effect effect) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("since", effect.since().toString()));
    facts.add(new Fact("from", effect.from().toString()));
    facts.add(new Fact("until", effect.until().toString()));
    facts.add(new Fact("before", shown(effect.before())));
    facts.add(new Fact("after", shown(effect.after())));
    var change = effect.change();
    if (change != null) {
      facts.add(new Fact("difference", change.difference().toPlainString()));
      facts.add(new Fact("difference-low", change.low().toPlainString()));
      facts.add(new Fact("difference-high", change.high().toPlainString()));
    }
    facts.add(new Fact("provisional", Boolean.toString(effect.provisional())));
    return facts;
  }

  private static String shown(@Nullable Rate rate) {
    return rate == null ? "nothing delivered" : rate.events() + " of " + rate.of();
  }
}
