package voti.credit.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Rates;
import voti.values.decision.RuleResult;

/**
 * Says which open items a payment pays. What the payment names goes before whom the payer paid for
 * before, and that before a bare amount. A sum of points at or above the policy's mark is sure; all
 * else is proposed. The same payment and items give the same answer, in whatever order they come.
 */
public final class MatchingEngine {

  private static final String NOTHING = "It names nothing that is open.";

  private MatchingEngine() {}

  /** Matches a payment among candidates where all is in one currency. */
  public static MatchResult match(
      Payment payment, Collection<OpenItem> candidates, MatchingPolicy policy) {
    return match(payment, candidates, policy, Rates.NONE);
  }

  /** Matches a payment among candidates; what is not open is left out. */
  public static MatchResult match(
      Payment payment, Collection<OpenItem> candidates, MatchingPolicy policy, Rates rates) {
    var abroad = new OtherCurrency(payment, rates);
    var open =
        candidates.stream()
            .filter(item -> !item.open().isZero())
            .distinct()
            .sorted(OpenItem.OLDEST_FIRST)
            .toList();
    var own = open.stream().filter(item -> item.isIn(payment.cash())).toList();
    var found = ByName.of(payment, own, policy);
    if (!found.isEmpty()) {
      return result(found.stream().map(one -> abroad.named(one, own, policy)), policy, NOTHING);
    }
    var others = open.stream().filter(item -> !item.isIn(payment.cash())).toList();
    var named = Naming.of(others, payment);
    if (!named.isEmpty()) {
      var converted = abroad.converted(others);
      return result(
          ByName.of(payment, converted, policy).stream()
              .map(one -> asking(one, abroad.asks(of(one, converted)), policy))
              .map(one -> abroad.named(one, converted, policy)),
          policy,
          otherCurrency(payment, named.getFirst().item()));
    }
    var guesses = Guess.of(payment, own, policy);
    if (!guesses.isEmpty()) {
      return result(guesses.stream().map(one -> abroad.named(one, own, policy)), policy, NOTHING);
    }
    var converted = abroad.converted(others);
    return result(
        Guess.ofPayer(payment, converted, policy).stream()
            .map(one -> asking(one, abroad.asks(of(one, converted)), policy))
            .map(one -> abroad.named(one, converted, policy)),
        policy,
        NOTHING);
  }

  private static List<OpenItem> of(Proposal proposal, List<OpenItem> items) {
    var first = proposal.allocations().getFirst().item();
    return items.stream().filter(item -> item.item().equals(first)).toList();
  }

  private static Proposal asking(Proposal proposal, RuleResult why, MatchingPolicy policy) {
    var reasons = new ArrayList<>(proposal.reasons());
    reasons.add(why);
    var score = Math.min(proposal.score(), policy.bookFrom() - 1);
    return new Proposal(
        proposal.account(), proposal.allocations(), proposal.left(), score, reasons);
  }

  private static MatchResult result(Stream<Proposal> found, MatchingPolicy policy, String nothing) {
    var best =
        found
            .map(proposal -> judged(proposal, policy))
            .sorted(
                Comparator.comparingInt(Proposal::score)
                    .reversed()
                    .thenComparing(Proposal::account)
                    .thenComparing(proposal -> proposal.allocations().getFirst().item()))
            .limit(MatchResult.KEPT)
            .toList();
    if (best.isEmpty()) {
      return new MatchResult(null, List.of(), nothing);
    }
    var first = best.getFirst();
    return new MatchResult(sure(first, policy), best, sentence(first));
  }

  /** With what the policy makes of its points, so that the result can be asked for its policy. */
  private static Proposal judged(Proposal proposal, MatchingPolicy policy) {
    var sure = proposal.score() >= policy.bookFrom();
    var reasons = new ArrayList<>(proposal.reasons());
    reasons.add(
        new RuleResult(
            "matching-policy",
            sure,
            proposal.score()
                + " points; "
                + policy.name()
                + " "
                + policy.version()
                + " books from "
                + policy.bookFrom()
                + "."));
    return new Proposal(
        proposal.account(), proposal.allocations(), proposal.left(), proposal.score(), reasons);
  }

  private static @Nullable Proposal sure(Proposal first, MatchingPolicy policy) {
    return first.score() >= policy.bookFrom() ? first : null;
  }

  private static String sentence(Proposal proposal) {
    return proposal.reasons().stream().map(RuleResult::sentence).collect(Collectors.joining(" "));
  }

  private static String otherCurrency(Payment payment, OpenItem item) {
    return item.number()
        + ", which it names, is in "
        + item.open().currency()
        + "; the payment is in "
        + payment.cash().currency()
        + ", and no rate is known on "
        + payment.booked()
        + ". It is not booked.";
  }
}
