package voti.credit.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import voti.credit.creditaccount.Allocation;
import voti.values.Money;

/**
 * What a payment deducts for coming early: by each bill's own terms, as they were agreed with its
 * buyer when it was issued; where those grant nothing, by the policy's general offer. It is earned
 * by value date. Deducted late it stays open on the bill, to be claimed.
 *
 * @param items what is paid
 * @param payment with its value date
 * @param policy with the general offer
 */
record EarlyPayment(List<OpenItem> items, Payment payment, MatchingPolicy policy) {

  /** Whether what is missing is what may be deducted. */
  boolean isDeducted(Money gap) {
    return items.stream().map(this::of).reduce(Money::plus).filter(gap::equals).isPresent();
  }

  Settlement settled(Money gap) {
    var allocations = new ArrayList<Allocation>();
    var none = Settlement.zero(gap);
    var claimed = none;
    var lastDay = LocalDate.MIN;
    var agreed = true;
    for (var item : items) {
      var off = of(item);
      var late = off.isPositive() && payment.valued().isAfter(lastDay(item));
      claimed = late ? claimed.plus(off) : claimed;
      lastDay = late && lastDay(item).isAfter(lastDay) ? lastDay(item) : lastDay;
      agreed &= late || off.isZero() || item.discount() != null || general().agreed();
      allocations.add(
          Settlement.allocation(item, item.open().minus(off), late ? none : off, none, none));
    }
    if (claimed.isPositive()) {
      return new Settlement(
          allocations,
          none,
          Settlement.PARTLY,
          agreed,
          Settlement.said(
              "settlement-discount-late",
              true,
              "It deducts %s, but that ended on %s: %s stays open, to be claimed"
                  .formatted(Settlement.say(gap), lastDay, Settlement.say(claimed))));
    }
    return new Settlement(
        allocations,
        none,
        Settlement.EXPLAINED,
        agreed,
        Settlement.said("settlement-discount", true, inTime(gap, agreed)));
  }

  private String inTime(Money gap, boolean agreed) {
    var own = items.stream().anyMatch(item -> item.discount() != null);
    return "It deducts %s in time, as %s"
            .formatted(
                Settlement.say(gap), own ? "the terms of the bill say" : "is offered to everybody")
        + (agreed ? "" : "; no terms grant it, so a person decides");
  }

  private Money of(OpenItem item) {
    if (item.isCredit()) {
      return Settlement.zero(item.open());
    }
    var own = item.discount();
    return own == null ? general().of(item) : item.open().times(own.percent().fraction());
  }

  private LocalDate lastDay(OpenItem item) {
    var own = item.discount();
    return own == null ? item.issuedOn().plusDays(general().days()) : own.lastDay(item.issuedOn());
  }

  private MatchingPolicy.SettlementDiscount general() {
    return policy.settlementDiscount();
  }
}
