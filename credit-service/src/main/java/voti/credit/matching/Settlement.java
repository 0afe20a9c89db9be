package voti.credit.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import voti.credit.creditaccount.Allocation;
import voti.values.Money;
import voti.values.decision.RuleResult;

/**
 * How a payment settles items that it is taken to pay: wholly, with a discount, a charge or a small
 * difference, in part, or with something left over. It never takes more than is open or came in.
 *
 * @param allocations what each item gets
 * @param left what stays of the cash
 * @param points how much it speaks for these items
 * @param agreed whether nobody has to agree to it first
 * @param why in words
 */
record Settlement(
    List<Allocation> allocations, Money left, int points, boolean agreed, RuleResult why) {

  private static final int EXACT = 40;
  static final int EXPLAINED = 35;
  static final int PARTLY = 25;
  private static final int GUESSED = 5;

  /**
   * @param items oldest first, more than nothing together, all of the payment's currency
   * @param credits credit notes of the same debtor that the payment does not name
   */
  static Settlement of(
      List<OpenItem> items, List<OpenItem> credits, Payment payment, MatchingPolicy policy) {
    var cash = payment.cash();
    var total = items.stream().map(OpenItem::open).reduce(Money::plus).orElseThrow();
    var gap = total.minus(cash);
    if (gap.isZero()) {
      return whole(items, cash, EXACT, "amount-fits", "It is exactly what is open: " + say(total));
    }
    if (gap.isNegative()) {
      var over = say(gap.negated()) + " more than the " + say(total) + " that is open";
      return whole(items, cash, PARTLY, "overpaid", "It is " + over + "; the rest stays");
    }
    if (items.size() == 1 && items.getFirst().isDueFirst(cash)) {
      var why = "It is exactly what is due first of the " + say(total) + " that is open";
      return whole(items, cash, EXACT, "part-fits", why);
    }
    var off = ExactSum.of(credits, gap.negated(), policy);
    var taken = off.items();
    if (taken != null) {
      return netted(items, taken, off.unique(), cash);
    }
    var largest = items.stream().max(Comparator.comparing(OpenItem::open)).orElseThrow();
    var bearable = largest.open().isMoreThan(gap);
    if (gap.equals(payment.charges()) && bearable) {
      var why = "Banks kept " + say(gap) + " on the way, as the statement says";
      return borne(items, largest, gap, true, "bank-charge", why);
    }
    var discount = new EarlyPayment(items, payment, policy);
    if (discount.isDeducted(gap)) {
      return discount.settled(gap);
    }
    if (policy.tolerates(gap) && bearable) {
      var why = "It falls short by " + say(gap) + ", which the policy tolerates";
      return borne(items, largest, gap, false, "within-tolerance", why);
    }
    return part(items, cash, policy, "It pays a part of the " + say(total) + " that is open");
  }

  private static Settlement netted(
      List<OpenItem> items, List<OpenItem> credits, boolean only, Money cash) {
    var all = new ArrayList<>(credits);
    all.addAll(items);
    var which =
        credits.stream().map(OpenItem::number).collect(Collectors.joining(", "))
            + (credits.size() == 1 ? " is" : " are");
    var why = "It is exactly what is open once " + which + " taken off";
    return new Settlement(
        fill(all, cash),
        zero(cash),
        only ? EXPLAINED : GUESSED,
        only,
        said("credit-note", only, only ? why : why + "; others would do as well"));
  }

  private static Settlement whole(
      List<OpenItem> items, Money cash, int points, String rule, String why) {
    var allocations = fill(items, cash);
    return new Settlement(
        allocations, left(cash, allocations), points, true, said(rule, true, why));
  }

  private static Settlement borne(
      List<OpenItem> items, OpenItem by, Money gap, boolean byBank, String rule, String why) {
    var none = zero(gap);
    var allocations =
        items.stream()
            .map(
                item ->
                    item.equals(by)
                        ? allocation(
                            item,
                            item.open().minus(gap),
                            none,
                            byBank ? none : gap,
                            byBank ? gap : none)
                        : allocation(item, item.open(), none, none, none))
            .toList();
    return new Settlement(allocations, none, EXPLAINED, true, said(rule, true, why));
  }

  private static Settlement part(
      List<OpenItem> items, Money cash, MatchingPolicy policy, String why) {
    if (items.size() == 1) {
      var allocations = fill(items, cash);
      return new Settlement(allocations, zero(cash), PARTLY, true, said("partial", true, why));
    }
    var sum = ExactSum.of(items, cash, policy);
    var some = sum.items();
    if (some != null) {
      var which = sum.unique() ? "Only these of them add up to it" : "Others add up to it as well";
      return new Settlement(
          fill(some, cash),
          zero(cash),
          sum.unique() ? PARTLY : GUESSED,
          sum.unique(),
          said("exact-sum", sum.unique(), which));
    }
    var oldest = why + "; none of them add up to it, so the oldest go first";
    return new Settlement(
        fill(items, cash), zero(cash), GUESSED, false, said("oldest-first", false, oldest));
  }

  /** Credit notes wholly, then the oldest first as far as the cash goes. */
  private static List<Allocation> fill(List<OpenItem> items, Money cash) {
    var allocations = new ArrayList<Allocation>();
    var rest = cash;
    for (var item : items) {
      if (item.isCredit()) {
        allocations.add(Allocation.ofCash(item.item(), item.open()).to(item.part()));
        rest = rest.minus(item.open());
      }
    }
    for (var item : items) {
      var taken = rest.isMoreThan(item.open()) ? item.open() : rest;
      if (taken.isPositive()) {
        allocations.add(Allocation.ofCash(item.item(), taken).to(item.part()));
        rest = rest.minus(taken);
      }
    }
    return allocations;
  }

  static Allocation allocation(
      OpenItem item, Money cash, Money discount, Money difference, Money charge) {
    return new Allocation(item.item(), cash, discount, difference, charge).to(item.part());
  }

  private static Money left(Money cash, List<Allocation> allocations) {
    return allocations.stream().map(Allocation::cash).reduce(cash, Money::minus);
  }

  static Money zero(Money like) {
    return Money.zero(like.currency());
  }

  static String say(Money money) {
    return money.grouped() + " " + money.currency();
  }

  static RuleResult said(String rule, boolean speaksFor, String why) {
    return new RuleResult(rule, speaksFor, why + ".");
  }
}
