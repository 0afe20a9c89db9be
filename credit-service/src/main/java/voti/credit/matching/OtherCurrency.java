package voti.credit.matching;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import voti.credit.creditaccount.Carried;
import voti.credit.creditaccount.Rates;
import voti.values.Money;
import voti.values.decision.RuleResult;

/**
 * A payment whose currency is not the account's: it is carried at the rate of the day on which it
 * was booked, and what that is more or less than what it pays is carried at is named.
 *
 * @param payment the payment
 * @param rates of the day
 */
record OtherCurrency(Payment payment, Rates rates) {

  /**
   * Items that are in another currency than the payment, at what has to be paid of it for them;
   * none when no rate is known.
   */
  List<OpenItem> converted(List<OpenItem> items) {
    var cash = payment.cash().currency();
    return items.stream()
        .flatMap(
            item ->
                rates
                    .rate(cash, item.inAccount().currency(), payment.booked())
                    .map(rate -> item.in(cash, rate))
                    .stream())
        .filter(item -> !item.open().isZero())
        .toList();
  }

  /** What is to be said of items that were converted: somebody has to agree. */
  RuleResult asks(List<OpenItem> converted) {
    var first = converted.getFirst();
    return new RuleResult(
        "other-currency",
        false,
        "%s counts %s; that is %s at the rate of %s."
            .formatted(
                first.number(), say(first.inAccount()), say(first.open()), payment.booked()));
  }

  /**
   * A proposal with the gain or loss it would make; without a rate it cannot be booked, and nothing
   * is sure.
   */
  Proposal named(Proposal proposal, List<OpenItem> items, MatchingPolicy policy) {
    return difference(proposal, items)
        .map(
            said -> {
              var reasons = new ArrayList<>(proposal.reasons());
              reasons.add(said);
              var score =
                  said.passed()
                      ? proposal.score()
                      : Math.min(proposal.score(), policy.bookFrom() - 1);
              return new Proposal(
                  proposal.account(), proposal.allocations(), proposal.left(), score, reasons);
            })
        .orElse(proposal);
  }

  private Optional<RuleResult> difference(Proposal proposal, List<OpenItem> items) {
    var cash = Money.zero(payment.cash().currency());
    Money paid = null;
    for (var one : proposal.allocations()) {
      for (var item : items) {
        var carried = item.carried();
        if (item.item().equals(one.item()) && carried != null) {
          cash = cash.plus(one.cash());
          var share = Carried.share(carried, one.cash(), item.open());
          paid = paid == null ? share : paid.plus(share);
        }
      }
    }
    return paid == null || paid.currency().equals(cash.currency())
        ? Optional.empty()
        : Optional.of(said(cash, paid));
  }

  private RuleResult said(Money cash, Money paid) {
    var account = paid.currency();
    return Carried.of(cash, account, payment.booked(), rates)
        .map(at -> said(cash, at.amount(), paid))
        .orElseGet(() -> new RuleResult("rate-of-the-day-is-known", false, noRate(cash, account)));
  }

  private static RuleResult said(Money cash, Money carried, Money paid) {
    var gain = carried.minus(paid);
    var what =
        gain.isZero()
            ? "nothing is gained or lost"
            : gain.isPositive() ? "a gain of " + say(gain) : "a loss of " + say(gain.negated());
    return new RuleResult(
        "exchange-difference",
        true,
        "%s of it is carried at %s, what it pays at %s: %s."
            .formatted(say(cash), say(carried), say(paid), what));
  }

  /** Why it cannot be booked. */
  String noRate(Money cash, Currency account) {
    return "No rate from %s to %s is known on %s."
        .formatted(cash.currency(), account, payment.booked());
  }

  private static String say(Money money) {
    return money.grouped() + " " + money.currency();
  }
}
