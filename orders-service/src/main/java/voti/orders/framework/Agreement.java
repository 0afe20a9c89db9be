package voti.orders.framework;

import java.util.ArrayList;
import java.util.List;
import voti.orders.framework.FrameworkCommand.AgreeFramework;
import voti.orders.framework.FrameworkCommand.Asked;
import voti.orders.framework.FrameworkEvent.FrameworkAgreed;
import voti.orders.framework.FrameworkEvent.FrameworkRefused;
import voti.orders.order.Judgement;
import voti.orders.order.SaleRules;
import voti.values.Percentage;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleBroken;

/**
 * How a framework is agreed: at the prices of its day, by the rules that an order of all of it
 * would be judged by. What is beyond the mandate is refused; whose mandate reaches agrees it.
 */
final class Agreement {

  private static final Policy POLICY = new Policy("framework-authority", "1");
  private static final Percentage ALL = Percentage.of("100");

  private Agreement() {}

  static FrameworkEvent agree(AgreeFramework command, Actor actor) {
    check(command);
    var sale = command.sale();
    var pricing = sale.pricing(command.currency());
    var terms =
        new FrameworkTerms(
            command.number(),
            command.currency(),
            sale.on(),
            command.period(),
            sale.buyer(),
            command.pricing(),
            command.lines().stream()
                .map(
                    asked ->
                        new FrameworkLine(
                            pricing.priced(asked.line()).at(asked.discount()), asked.perCallOff()))
                .toList(),
            command.over(),
            command.under(),
            command.schedule());
    var judged = judged(terms, command);
    var broken = judged.firstBroken();
    return broken.isPresent()
        ? new FrameworkRefused(
            command.framework(),
            sale.buyer().account(),
            command.number(),
            broken.get().rule(),
            broken.get().sentence(),
            judged.decided(Outcome.REFUSED, actor, actor.reason()))
        : new FrameworkAgreed(
            command.framework(),
            sale.buyer().account(),
            terms,
            terms.value(),
            actor.person(),
            judged.decided(Outcome.GRANTED, actor, actor.reason()));
  }

  private static Judgement judged(FrameworkTerms terms, AgreeFramework command) {
    var mandate = command.sale().mandate();
    var rules = new SaleRules(terms.everything(), terms.value(), mandate);
    var facts = new ArrayList<>(rules.facts());
    facts.add(new Fact("pricing", terms.pricing().word()));
    facts.add(new Fact("from", terms.period().from().toString()));
    facts.add(new Fact("until", String.valueOf(terms.period().until())));
    return Judgement.of(POLICY, facts, rules.rules(), mandate == null ? null : mandate.ref());
  }

  private static void check(AgreeFramework command) {
    var until = command.period().until();
    if (until == null || !until.isAfter(command.period().from())) {
      throw broken("period-has-days", "until", "The period ends after it begins.");
    }
    if (command.lines().isEmpty()) {
      throw broken("framework-has-lines", "lines", "A framework needs at least one line.");
    }
    for (var share : List.of(command.over(), command.under())) {
      if (share.percent().signum() < 0 || share.isMoreThan(ALL)) {
        throw broken("tolerance-is-a-share", "over", "Tolerances are between 0 and 100 percent.");
      }
    }
    command.lines().forEach(line -> check(line, command));
    var schedule = command.schedule();
    var scheduled = command.lines().stream().anyMatch(line -> line.perCallOff() != null);
    if (schedule != null && !(schedule.isWhole() && scheduled)) {
      throw broken(
          "schedule-has-days-and-quantities",
          "schedule",
          "A schedule needs a day of the week (1 to 7) or month (1 to 31), and a line with a"
              + " quantity for each call-off.");
    }
  }

  private static void check(Asked asked, AgreeFramework command) {
    var discount = asked.discount();
    if (discount.percent().signum() < 0 || discount.isMoreThan(ALL)) {
      throw broken("discount-is-a-share", "lines", "A discount is between 0 and 100 percent.");
    }
    if (command.pricing() == Pricing.LIST && discount.percent().signum() != 0) {
      throw broken(
          "list-price-has-no-discount",
          "lines",
          "What is called off at the prices of the day has no agreed discount.");
    }
    var each = asked.perCallOff();
    if (each != null && (!each.isPositive() || each.isMoreThan(asked.line().quantity()))) {
      throw broken(
          "call-off-is-part-of-the-whole",
          "lines",
          "Each call-off takes more than none and no more than all of it.");
    }
  }

  private static RuleBroken broken(String rule, String field, String sentence) {
    return new RuleBroken(rule, sentence, new Fact("field", field));
  }
}
