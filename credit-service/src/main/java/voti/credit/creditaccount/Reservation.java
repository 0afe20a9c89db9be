package voti.credit.creditaccount;

import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What an accepted order holds, and how much of it was delivered.
 *
 * @param order the order
 * @param amount what it was accepted for; zero while only a delivery of it is known
 * @param delivered gross of its deliveries so far
 * @param known whether the order itself arrived; a delivery may be heard of first
 * @param release what let it through, where headroom did not
 */
public record Reservation(
    String order, Money amount, Money delivered, boolean known, @Nullable Release release) {

  static Reservation none(String order, Money like) {
    var zero = Money.zero(like.currency());
    return new Reservation(order, zero, zero, false, null);
  }

  /** What is still reserved: never below zero, however much was delivered. */
  public Money remaining() {
    var rest = amount.minus(delivered);
    return rest.isNegative() ? Money.zero(rest.currency()) : rest;
  }

  Reservation accepted(Money next, @Nullable Release by) {
    return new Reservation(order, next, delivered, true, by);
  }

  Reservation delivering(Money gross) {
    return new Reservation(order, amount, delivered.plus(gross), known, release);
  }

  /** What a delivery takes out of the reservation. */
  Money share(Money gross) {
    return gross.isMoreThan(remaining()) ? remaining() : gross;
  }

  /** Whether the order was accepted for just this. */
  boolean isFor(Money asked) {
    return known && amount.equals(asked);
  }

  /** Nothing more is to come. */
  boolean over() {
    return known && remaining().isZero();
  }
}
