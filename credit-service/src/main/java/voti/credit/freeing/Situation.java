package voti.credit.freeing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.CreditRules;
import voti.credit.creditaccount.OrderFacts;
import voti.values.Money;

/**
 * What an order met, or would meet if something were otherwise.
 *
 * @param facts what the rules are asked about
 * @param items what is open of the account
 * @param group what its group leaves free; {@code null} without one
 */
public record Situation(OrderFacts facts, List<Payable> items, @Nullable GroupRoom group) {

  /** Items are copied. */
  public Situation {
    items = List.copyOf(items);
  }

  /** The same order, as the account stands with other items, exposure and limit. */
  public Situation now(Money exposure, @Nullable Money limit, List<Payable> open) {
    var fell = facts.exposure().minus(exposure);
    var then = with(facts, facts.order(), facts.asked(), facts.added(), exposure, limit);
    return new Situation(then, open, group == null ? null : group.less(fell)).judgedByItems();
  }

  boolean passes(CreditRules rules) {
    return rules.judge(facts).passed() && (group == null || group.takes(facts.added()));
  }

  Situation paid(List<Payable> payments) {
    var exposure = facts.exposure();
    for (var one : payments) {
      exposure = exposure.minus(one.open());
    }
    var left = items.stream().filter(one -> !payments.contains(one)).toList();
    return now(exposure, facts.limit(), left);
  }

  /** With an order of so much, in the account's currency; in its own it is rounded down. */
  Situation asking(Money most) {
    var rate = facts.rate();
    var order = rate == null ? most : floor(most, rate);
    var asked =
        rate == null ? order : Money.rounded(order.amount().multiply(rate), most.currency());
    var before = facts.asked() == null ? asked : facts.asked();
    var added = facts.added().plus(asked).minus(before);
    return new Situation(
        with(facts, order, asked, added, facts.exposure(), facts.limit()), items, group);
  }

  Situation limitedTo(Money limit) {
    return new Situation(
        with(facts, facts.order(), facts.asked(), facts.added(), facts.exposure(), limit),
        items,
        group);
  }

  private Money floor(Money most, BigDecimal rate) {
    var currency = facts.order().currency();
    return new Money(
        most.amount().divide(rate, currency.getDefaultFractionDigits(), RoundingMode.FLOOR),
        currency);
  }

  private Situation judgedByItems() {
    var none = Money.zero(facts.exposure().currency());
    var day = facts.on();
    var judged =
        new OrderFacts(
            facts.order(),
            facts.asked(),
            facts.rate(),
            facts.added(),
            facts.exposure(),
            facts.limit(),
            facts.later(),
            items.stream().map(one -> one.overdueOn(day)).reduce(none, Money::plus),
            items.stream().map(Payable::open).reduce(none, Money::plus),
            items.stream().mapToInt(one -> one.daysLateOn(day)).max().orElse(0),
            items.stream().mapToInt(Payable::level).max().orElse(0),
            facts.blocked(),
            facts.checkValidUntil(),
            facts.ordersBefore(),
            day,
            facts.release(),
            facts.beside());
    return new Situation(judged, items, group);
  }

  private static OrderFacts with(
      OrderFacts facts,
      Money order,
      @Nullable Money asked,
      Money added,
      Money exposure,
      @Nullable Money limit) {
    return new OrderFacts(
        order,
        asked,
        facts.rate(),
        added,
        exposure,
        limit,
        facts.later(),
        facts.overdue(),
        facts.openItems(),
        facts.oldestOverdue(),
        facts.dunningLevel(),
        facts.blocked(),
        facts.checkValidUntil(),
        facts.ordersBefore(),
        facts.on(),
        facts.release(),
        facts.beside());
  }
}
