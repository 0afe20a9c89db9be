package voti.credit.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import voti.values.Money;
import voti.values.decision.RuleResult;

/**
 * What a payment that names nothing may pay: items of those its payer paid for before, else items
 * of anybody that are worth exactly as much. It is never sure.
 */
final class Guess {

  private static final int PAYER = 35;
  private static final int AMOUNT_ONLY = 5;
  private static final int SEVERAL = -15;

  private Guess() {}

  static List<Proposal> of(Payment payment, List<OpenItem> open, MatchingPolicy policy) {
    var theirs =
        open.stream().filter(item -> payment.payersAccounts().contains(item.account())).toList();
    return theirs.isEmpty() ? byAmount(payment, open, policy) : byPayer(payment, theirs, policy);
  }

  /** Of those only whom the payer paid for before. */
  static List<Proposal> ofPayer(Payment payment, List<OpenItem> open, MatchingPolicy policy) {
    return byPayer(
        payment,
        open.stream().filter(item -> payment.payersAccounts().contains(item.account())).toList(),
        policy);
  }

  private static List<Proposal> byPayer(
      Payment payment, List<OpenItem> theirs, MatchingPolicy policy) {
    var proposals = new ArrayList<Proposal>();
    var byAccount =
        theirs.stream()
            .collect(Collectors.groupingBy(OpenItem::account, TreeMap::new, Collectors.toList()));
    byAccount.forEach(
        (account, items) -> {
          var known =
              new RuleResult("payer", true, "The payer's bank account paid for them before.");
          var exact = items.stream().filter(item -> isWorth(item, payment)).toList();
          exact.forEach(
              item ->
                  proposals.add(guess(List.of(item), payment, policy, PAYER, known, exact.size())));
          var payable = payable(items);
          if (exact.isEmpty() && !payable.isEmpty()) {
            proposals.add(guess(payable, payment, policy, PAYER, known, byAccount.size()));
          }
        });
    return proposals;
  }

  private static List<Proposal> byAmount(
      Payment payment, List<OpenItem> open, MatchingPolicy policy) {
    var worth = open.stream().filter(item -> isWorth(item, payment)).toList();
    var unnamed = new RuleResult("named", false, "It names nothing and its payer is not known.");
    return worth.stream()
        .map(item -> guess(List.of(item), payment, policy, AMOUNT_ONLY, unnamed, worth.size()))
        .toList();
  }

  private static Proposal guess(
      List<OpenItem> items,
      Payment payment,
      MatchingPolicy policy,
      int points,
      RuleResult ground,
      int alike) {
    var settlement = Settlement.of(items, List.of(), payment, policy);
    var reasons = new ArrayList<>(List.of(ground, settlement.why()));
    var score = points + settlement.points();
    if (alike > 1) {
      score += SEVERAL;
      reasons.add(new RuleResult("only-one", false, alike + " would do as well."));
    }
    return new Proposal(
        items.getFirst().account(),
        settlement.allocations(),
        settlement.left(),
        Math.clamp(score, 0, policy.bookFrom() - 1),
        reasons);
  }

  /** Credit notes only with invoices that are more. */
  private static List<OpenItem> payable(List<OpenItem> items) {
    var total = items.stream().map(OpenItem::open).reduce(Money::plus);
    return total.filter(Money::isPositive).isPresent()
        ? items
        : items.stream().filter(item -> !item.isCredit()).toList();
  }

  private static boolean isWorth(OpenItem item, Payment payment) {
    return item.open().equals(payment.cash()) || item.isDueFirst(payment.cash());
  }
}
