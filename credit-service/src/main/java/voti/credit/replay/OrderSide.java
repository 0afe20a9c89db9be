package voti.credit.replay;

import static java.util.Objects.requireNonNull;

import java.util.Currency;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * Adds up the orders that turned one way. They come account by account, order by order, oldest
 * first: so nothing is kept but the order and the account that are being read.
 */
final class OrderSide {

  private final boolean everyTime;
  private final TreeMap<String, Sum> sums = new TreeMap<>();
  private @Nullable OrderReplayed order;
  private @Nullable OrderReplayed earliest;

  /**
   * @param everyTime whether an order counts what it added each time it asked; else what it asked
   *     for last
   */
  OrderSide(boolean everyTime) {
    this.everyTime = everyTime;
  }

  /** So many orders, their amount, what was paid on them, and what their accounts paid in all. */
  record Sum(long orders, Money amount, Outcome onThem, Outcome then) {

    static Sum none(Currency currency) {
      var none = Outcome.none(currency);
      return new Sum(0, Money.zero(currency), none, none);
    }
  }

  void add(OrderReplayed one) {
    var before = order;
    if (before != null && !isOfSameOrder(before, one)) {
      endOrder(before);
    } else if (before != null && everyTime) {
      count(before, 0, Outcome.none(currency(before)));
    }
    var first = earliest;
    if (first != null && !first.account().equals(one.account())) {
      endAccount(first);
      first = null;
    }
    order = one;
    earliest = first == null || one.on().isBefore(first.on()) ? one : first;
  }

  SortedMap<String, Sum> end() {
    if (order != null) {
      endOrder(order);
    }
    if (earliest != null) {
      endAccount(earliest);
    }
    order = null;
    earliest = null;
    return sums;
  }

  private static boolean isOfSameOrder(OrderReplayed one, OrderReplayed other) {
    return one.order().equals(other.order()) && one.account().equals(other.account());
  }

  private void endOrder(OrderReplayed last) {
    var paid = last.onIt();
    count(last, 1, paid == null ? Outcome.none(currency(last)) : paid);
  }

  private void endAccount(OrderReplayed first) {
    var since = first.since();
    if (since != null) {
      sums.computeIfPresent(
          currency(first).getCurrencyCode(),
          (code, sum) -> new Sum(sum.orders(), sum.amount(), sum.onThem(), sum.then().plus(since)));
    }
  }

  private void count(OrderReplayed one, long orders, Outcome paid) {
    var currency = currency(one);
    var sum = sums.getOrDefault(currency.getCurrencyCode(), Sum.none(currency));
    sums.put(
        currency.getCurrencyCode(),
        new Sum(
            sum.orders() + orders,
            sum.amount().plus(added(one)),
            sum.onThem().plus(paid),
            sum.then()));
  }

  private static Currency currency(OrderReplayed one) {
    return added(one).currency();
  }

  /** What differs was asked again, so that what it adds is known. */
  private static Money added(OrderReplayed one) {
    return requireNonNull(one.added());
  }
}
