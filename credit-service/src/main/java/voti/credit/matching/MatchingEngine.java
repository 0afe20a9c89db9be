package voti.credit.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voti.values.decision.RuleResult;

/**
 * Says which open items a payment pays. What the payment names goes before whom the payer paid for
 * before, and that before a bare amount. A sum of points at or above the policy's mark is sure; all
 * else is proposed. The same payment and items give the same answer, in whatever order they come.
 */
public final class MatchingEngine {

  private static final int KNOWN_PAYER = 15;
  private static final int OTHER_PAYER = -20;
  private static final int HUNDRED = 100;

  private MatchingEngine() {}

  /** Matches a payment among candidates; what is not open is left out. */
  public static MatchResult match(
      Payment payment, Collection<OpenItem> candidates, MatchingPolicy policy) {
    var open =
        candidates.stream()
            .filter(item -> item.open().isPositive())
            .distinct()
            .sorted(OpenItem.OLDEST_FIRST)
            .toList();
    var named = Naming.of(open, payment);
    var inCurrency = named.stream().filter(name -> name.item().isIn(payment.cash())).toList();
    if (!inCurrency.isEmpty()) {
      return byName(payment, inCurrency, policy);
    }
    if (!named.isEmpty()) {
      return new MatchResult(null, List.of(), otherCurrency(payment, named.getFirst().item()));
    }
    var guesses =
        Guess.of(payment, open.stream().filter(item -> item.isIn(payment.cash())).toList(), policy);
    return result(guesses, policy, "It names nothing that is open.");
  }

  private static MatchResult byName(Payment payment, List<Naming> named, MatchingPolicy policy) {
    var byAccount =
        named.stream()
            .collect(
                Collectors.groupingBy(
                    name -> name.item().account(), TreeMap::new, Collectors.toList()));
    var proposals = new ArrayList<Proposal>();
    byAccount.forEach(
        (account, names) ->
            proposals.add(proposal(account, names, payment, byAccount.size(), policy)));
    return result(proposals, policy, "");
  }

  private static Proposal proposal(
      String account, List<Naming> names, Payment payment, int debtors, MatchingPolicy policy) {
    var reasons = new ArrayList<>(names.stream().map(Naming::why).toList());
    var settlement = Settlement.of(names.stream().map(Naming::item).toList(), payment, policy);
    reasons.add(settlement.why());
    var points = names.stream().mapToInt(Naming::points).min().orElse(0) + settlement.points();
    if (payment.payersAccounts().contains(account)) {
      points += KNOWN_PAYER;
      reasons.add(new RuleResult("payer", true, "The payer's bank account paid for them before."));
    } else if (!payment.payersAccounts().isEmpty()) {
      points += OTHER_PAYER;
      reasons.add(
          new RuleResult("payer", false, "The payer's bank account paid for others so far."));
    }
    var asks = debtors > 1 || !settlement.agreed();
    if (debtors > 1) {
      reasons.add(
          new RuleResult("one-debtor", false, "It names items of " + debtors + " debtors."));
    }
    var score = Math.clamp(points, 0, asks ? policy.bookFrom() - 1 : HUNDRED);
    return new Proposal(account, settlement.allocations(), settlement.left(), score, reasons);
  }

  static MatchResult result(List<Proposal> found, MatchingPolicy policy, String nothing) {
    var best =
        found.stream()
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
        + ". It is not booked: somebody has to say at which rate.";
  }
}
