package voti.credit.creditaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What an accepted order holds, and how much of it was delivered.
 *
 * @param order the order
 * @param amount what it was accepted for, in the account's currency; zero while only a delivery of
 *     it is known
 * @param delivered gross of its deliveries so far, in the account's currency
 * @param known whether the order itself arrived; a delivery may be heard of first
 * @param release what let it through, where headroom did not
 * @param foreign the same in the order's currency, where that is another
 * @param wantedFrom the first day on which its goods are wanted; {@code null} when any will do
 * @param movedOn the day it was asked for or delivered last; {@code null} where that was not kept
 */
public record Reservation(
    String order,
    Money amount,
    Money delivered,
    boolean known,
    @Nullable Release release,
    @Nullable Foreign foreign,
    @Nullable LocalDate wantedFrom,
    @Nullable LocalDate movedOn) {

  /**
   * An order in another currency: it keeps the rate it was booked at.
   *
   * @param amount what it was accepted for
   * @param delivered gross of its deliveries so far
   * @param rate what one unit of its currency is worth in the account's
   */
  public record Foreign(Money amount, Money delivered, BigDecimal rate) {

    Money carried(Money of, Money like) {
      return Money.rounded(of.amount().multiply(rate), like.currency());
    }
  }

  static Reservation none(String order, Money like) {
    var zero = Money.zero(like.currency());
    return new Reservation(order, zero, zero, false, null, null, null, null);
  }

  /** What is still reserved: never below zero, however much was delivered. */
  public Money remaining() {
    var rest = amount.minus(delivered);
    return rest.isNegative() ? Money.zero(rest.currency()) : rest;
  }

  Reservation accepted(
      Asked asked, Money next, @Nullable Release by, @Nullable LocalDate wanted, LocalDate on) {
    var none = Money.zero(asked.order().currency());
    var rate = asked.rate();
    var abroad =
        rate == null
            ? null
            : new Foreign(asked.order(), foreign == null ? none : foreign.delivered(), rate);
    return new Reservation(order, next, delivered, true, by, abroad, wanted, on);
  }

  /** As it was before, but for what was delivered since. */
  Reservation givingBackTo(Reservation before) {
    return new Reservation(
        order,
        before.amount(),
        delivered,
        before.known() || !delivered.isZero(),
        before.release(),
        before.foreign(),
        before.wantedFrom(),
        movedOn);
  }

  /** Without what was not delivered of it. */
  Reservation abandoned() {
    var abroad =
        foreign == null
            ? null
            : new Foreign(foreign.delivered(), foreign.delivered(), foreign.rate());
    return new Reservation(
        order, delivered, delivered, !delivered.isZero(), null, abroad, wantedFrom, movedOn);
  }

  Reservation under(@Nullable Release by) {
    return new Reservation(order, amount, delivered, known, by, foreign, wantedFrom, movedOn);
  }

  Reservation delivering(Money gross, Money carried, LocalDate on) {
    var abroad =
        foreign == null
            ? null
            : new Foreign(foreign.amount(), foreign.delivered().plus(gross), foreign.rate());
    return new Reservation(
        order, amount, delivered.plus(carried), known, release, abroad, wantedFrom, on);
  }

  /** A delivery's gross in the account's currency: up the ladder, so that the parts sum. */
  Money carried(Money gross) {
    return foreign == null
        ? gross
        : foreign
            .carried(foreign.delivered().plus(gross), amount)
            .minus(foreign.carried(foreign.delivered(), amount));
  }

  /** What a delivery takes out of the reservation. */
  Money share(Money gross) {
    return gross.isMoreThan(remaining()) ? remaining() : gross;
  }

  /** Whether the order was accepted for just this. */
  boolean isFor(Money asked, @Nullable LocalDate wanted) {
    return known
        && (foreign == null ? amount : foreign.amount()).equals(asked)
        && Objects.equals(wantedFrom, wanted);
  }

  /** The day from which nothing has moved; an order wanted later has time until then. */
  public @Nullable LocalDate waitedFor() {
    return movedOn == null || wantedFrom == null || movedOn.isAfter(wantedFrom)
        ? movedOn
        : wantedFrom;
  }

  /** Whether it is wanted only after a day. */
  boolean wantedAfter(LocalDate day) {
    return wantedFrom != null && wantedFrom.isAfter(day);
  }

  /** Nothing more is to come. */
  boolean over() {
    return known && remaining().isZero();
  }
}
