package voti.orders.promotion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/** How far somebody's word about promotions goes, and how decisions are put on record. */
final class PromotionPolicy {

  /** Who approves whatever it gives. */
  static final String DIRECTOR = "commercial-director";

  private static final Policy POLICY = new Policy("promotion", "1");
  private static final BigDecimal OF_THE_HEAD = new BigDecimal("10000");

  private PromotionPolicy() {}

  /** The head approves budgets up to 10,000.00 in the promotion's currency, never below floors. */
  static RuleResult authority(PromotionTerms terms, Actor actor) {
    var bound = new Money(OF_THE_HEAD, terms.nothing().currency());
    var budget = terms.budget();
    var small = budget != null && !budget.isMoreThan(bound) && !terms.belowFloor();
    var reaches = !actor.role().equals("head") || small;
    return new RuleResult(
        "promotion-stays-within-authority",
        reaches,
        reaches
            ? "It is within what the %s approves.".formatted(actor.role())
            : "The head approves a budget up to %s and no prices below the floor; otherwise the %s decides."
                .formatted(bound, DIRECTOR));
  }

  /** Nobody approves what they drafted, nor what was drafted in their name or for them. */
  static RuleResult another(PromotionStanding now, Actor actor) {
    var author = now.drafted().by();
    var another =
        !actor.person().equals(author)
            && !actor.person().equals(now.drafted().onBehalfOf())
            && !author.equals(actor.onBehalfOf());
    return new RuleResult(
        "second-person-decides",
        another,
        another ? "Someone else than its author decides." : "Its author does not decide.");
  }

  /** What it would have cost is known. */
  static RuleResult simulated(PromotionStanding now) {
    var simulation = now.simulation();
    return new RuleResult(
        "promotion-is-simulated",
        simulation != null,
        simulation == null
            ? "It was not held against last year's orders: do that first."
            : "%d of %d orders would have got %s."
                .formatted(simulation.qualified(), simulation.orders(), simulation.cost()));
  }

  static Decision decided(
      Outcome outcome,
      PromotionTerms terms,
      @Nullable Simulation simulation,
      List<RuleResult> rules,
      Actor actor) {
    return new Decision(
        outcome,
        POLICY,
        facts(terms, simulation),
        rules,
        new Authority(
            actor.role(), actor.mandate(), outcome == Outcome.ESCALATED ? DIRECTOR : null),
        actor.reason());
  }

  private static List<Fact> facts(PromotionTerms terms, @Nullable Simulation simulation) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("kind", terms.benefit().kind().name()));
    facts.add(new Fact("from", terms.period().from().toString()));
    facts.add(new Fact("until", Objects.toString(terms.period().until(), "open")));
    facts.add(new Fact("budget", Objects.toString(terms.budget(), "none")));
    facts.add(new Fact("below-floor", String.valueOf(terms.belowFloor())));
    if (simulation != null) {
      facts.add(new Fact("orders", String.valueOf(simulation.orders())));
      facts.add(new Fact("would-have-qualified", String.valueOf(simulation.qualified())));
      facts.add(new Fact("would-have-cost", simulation.cost().toString()));
    }
    return facts;
  }
}
