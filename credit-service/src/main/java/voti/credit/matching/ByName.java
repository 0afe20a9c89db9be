package voti.credit.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import voti.values.Money;
import voti.values.decision.RuleResult;

/** What a payment may pay of the items it names, debtor by debtor. */
final class ByName {

  private static final int KNOWN_PAYER = 15;
  private static final int OTHER_PAYER = -20;
  private static final int HUNDRED = 100;

  private ByName() {}

  /**
   * @param items of the payment's currency, oldest first, named or not
   */
  static List<Proposal> of(Payment payment, List<OpenItem> items, MatchingPolicy policy) {
    var byAccount =
        Naming.of(items, payment).stream()
            .collect(
                Collectors.groupingBy(
                    name -> name.item().account(), TreeMap::new, Collectors.toList()));
    byAccount.replaceAll((_, names) -> payable(names));
    byAccount.values().removeIf(List::isEmpty);
    var proposals = new ArrayList<Proposal>();
    byAccount.forEach(
        (account, names) ->
            proposals.add(
                proposal(names, credits(account, items, names), payment, byAccount, policy)));
    return proposals;
  }

  /** Credit notes are matched with what they are less of: alone there is nothing to pay. */
  private static List<Naming> payable(List<Naming> names) {
    var total = names.stream().map(name -> name.item().open()).reduce(Money::plus);
    return total.filter(Money::isPositive).isPresent()
        ? names
        : names.stream().filter(name -> !name.item().isCredit()).toList();
  }

  private static List<OpenItem> credits(String account, List<OpenItem> items, List<Naming> named) {
    return items.stream()
        .filter(item -> item.isCredit() && item.account().equals(account))
        .filter(item -> named.stream().noneMatch(name -> name.item().equals(item)))
        .toList();
  }

  private static Proposal proposal(
      List<Naming> names,
      List<OpenItem> credits,
      Payment payment,
      Map<String, List<Naming>> byAccount,
      MatchingPolicy policy) {
    var account = names.getFirst().item().account();
    var reasons = new ArrayList<>(names.stream().map(Naming::why).toList());
    var items = names.stream().map(Naming::item).toList();
    var settlement = Settlement.of(items, credits, payment, policy);
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
    var debtors = byAccount.size();
    if (debtors > 1) {
      reasons.add(
          new RuleResult("one-debtor", false, "It names items of " + debtors + " debtors."));
    }
    var asks = debtors > 1 || !settlement.agreed();
    var score = Math.clamp(points, 0, asks ? policy.bookFrom() - 1 : HUNDRED);
    return new Proposal(account, settlement.allocations(), settlement.left(), score, reasons);
  }
}
