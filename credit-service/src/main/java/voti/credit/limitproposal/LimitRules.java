package voti.credit.limitproposal;

import java.time.LocalDate;
import java.util.List;
import voti.credit.creditaccount.CheckFacts;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.Policy;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;

/**
 * What is asked of a limit before anybody decides on it.
 *
 * @param facts what it rests on, complete: the same facts give the same results
 * @param results what each rule said
 */
public record LimitRules(List<Fact> facts, List<RuleResult> results) {

  /** Their policy. */
  public static final Policy POLICY = new Policy("credit-limit-proposal", "1");

  /** Going beyond what the check proposes is for those who decide to answer for. */
  private static final String WITHIN_PROPOSAL = "limit-stays-within-proposal";

  /** Lists are copied. */
  public LimitRules {
    facts = List.copyOf(facts);
    results = List.copyOf(results);
  }

  /** Asks them all. */
  public static LimitRules of(
      String account, Money limit, CheckFacts check, LocalDate on, LocalDate reviewOn) {
    var proposed = check.proposedLimit();
    return new LimitRules(
        List.of(
            new Fact("account", account),
            new Fact("check", check.check()),
            new Fact("check-account", check.account()),
            new Fact("z-score", check.zScore()),
            new Fact("class", check.creditClass()),
            new Fact("proposed-limit", proposed.toString()),
            new Fact("valid-until", check.validUntil().toString()),
            new Fact("limit", limit.toString()),
            new Fact("on", on.toString()),
            new Fact("review-on", reviewOn.toString())),
        List.of(
            result(
                "check-is-of-this-account",
                check.account().equals(account),
                "The check is of this account.",
                "The check is of account " + check.account() + "; record one of this account."),
            result(
                "check-is-still-valid",
                !on.isAfter(check.validUntil()),
                "The check is valid through " + check.validUntil() + ".",
                "The check was valid through " + check.validUntil() + "; record a new one first."),
            result(
                "limit-is-not-negative",
                !limit.isNegative(),
                "The limit is " + said(limit) + ".",
                "A limit cannot be below zero."),
            result(
                "review-comes-while-the-check-is-valid",
                reviewOn.isAfter(on) && !reviewOn.isAfter(check.validUntil()),
                "It is reviewed on " + reviewOn + ", while the check is valid.",
                "The review comes after %s and by %s, with the check; not on %s."
                    .formatted(on, check.validUntil(), reviewOn)),
            result(
                WITHIN_PROPOSAL,
                proposed.currency().equals(limit.currency()) && !limit.isMoreThan(proposed),
                said(limit) + " is within the proposed limit of " + said(proposed) + ".",
                said(limit) + " is not within the proposed limit of " + said(proposed) + ".")));
  }

  private static String said(Money money) {
    return money.grouped() + " " + money.currency();
  }

  private static RuleResult result(String rule, boolean holds, String well, String otherwise) {
    return new RuleResult(rule, holds, holds ? well : otherwise);
  }

  /** The same from the facts of a record. */
  public static LimitRules of(List<Fact> facts) {
    var check =
        new CheckFacts(
            fact(facts, "check"),
            fact(facts, "check-account"),
            fact(facts, "class"),
            fact(facts, "z-score"),
            money(fact(facts, "proposed-limit")),
            LocalDate.parse(fact(facts, "valid-until")));
    return of(
        fact(facts, "account"),
        money(fact(facts, "limit")),
        check,
        LocalDate.parse(fact(facts, "on")),
        LocalDate.parse(fact(facts, "review-on")));
  }

  void requireAll() {
    for (var rule : results) {
      if (!rule.passed() && !rule.rule().equals(WITHIN_PROPOSAL)) {
        throw new RuleBroken(rule.rule(), rule.sentence());
      }
    }
  }

  private static String fact(List<Fact> facts, String name) {
    return facts.stream()
        .filter(fact -> fact.name().equals(name))
        .map(Fact::value)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the record has no fact " + name));
  }

  private static Money money(String text) {
    var cut = text.indexOf(' ');
    return Money.of(text.substring(0, cut), text.substring(cut + 1));
  }
}
