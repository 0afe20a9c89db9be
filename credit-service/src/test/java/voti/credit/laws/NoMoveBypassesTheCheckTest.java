package voti.credit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import voti.credit.creditaccount.CreditAccountEvent.OrderReserved;
import voti.credit.creditaccount.CreditAccountEvent.OrderWithheld;
import voti.credit.creditaccount.Life;
import voti.values.Money;

/**
 * However an order comes to an amount (by amending, cancelling and asking again, copying, partial
 * delivery first), it is let through only where a new order of that amount would be, or where it
 * only shrinks, or under a release in force.
 */
class NoMoveBypassesTheCheckTest {

  private static final Currency SEK = Currency.getInstance("SEK");

  @Property(tries = 60)
  void amendingIsAskedAsANewOrderOfTheNewAmount(
      @ForAll @IntRange(min = 1, max = 1000) int limit,
      @ForAll @IntRange(min = 1, max = 1000) int other,
      @ForAll @IntRange(min = 1, max = 1000) int first,
      @ForAll @IntRange(min = 1, max = 1000) int then) {
    var amended = passes(limit, other, life -> order(order(life, "one", first), "one", then));
    var anew =
        passes(limit, other, life -> order(order(life, "one", first).cancel("one"), "one", then));
    var reservedBefore = passes(limit, other, life -> order(life, "one", first));
    assertThat(amended).isEqualTo(anew || (reservedBefore && then <= first));
  }

  @Property(tries = 60)
  void aCopyIsANewOrder(
      @ForAll @IntRange(min = 1, max = 1000) int limit,
      @ForAll @IntRange(min = 1, max = 1000) int amount) {
    var copied = passes(limit, 0, life -> order(order(life, "one", amount), "copy", amount));
    assertThat(copied).isEqualTo(2L * amount <= limit);
  }

  /** Delivering part of an order frees nothing: what is asked beyond it is asked in full. */
  @Property(tries = 60)
  void afterAPartialDeliveryThePartCountsAsBefore(
      @ForAll @IntRange(min = 2, max = 1000) int limit,
      @ForAll @IntRange(min = 2, max = 1000) int amount,
      @ForAll @IntRange(min = 1, max = 999) int part,
      @ForAll @IntRange(min = 1, max = 1000) int then) {
    var first = Math.min(amount, limit);
    var delivered = 1 + part % first;
    var asked = Math.max(delivered, then);
    var after =
        passes(
            limit,
            0,
            life -> {
              order(life, "one", first).deliver("dis-1", "one", text(delivered));
              order(life, "one", asked);
            });
    assertThat(after).isEqualTo(asked <= limit || asked <= first);
  }

  /** A release covers its document to the cent and to the day, and nothing else. */
  @Property(tries = 60)
  void aReleaseCoversUpToTheCentThroughTheDay(
      @ForAll @IntRange(min = 1, max = 100_000) int cents,
      @ForAll @IntRange(min = 0, max = 20) int deviation,
      @ForAll @IntRange(min = 1, max = 30) int days) {
    var released = cents(cents);
    var most = cents(cents + (long) cents * deviation / 100);
    var lastDay = Life.DAY.plusDays(days);
    assertThat(afterRelease(released, deviation, days, "one", most, lastDay)).isTrue();
    assertThat(afterRelease(released, deviation, days, "one", most.plus(cents(1)), lastDay))
        .isFalse();
    assertThat(
            afterRelease(
                released, deviation, days, "one", released.plus(cents(1)), lastDay.plusDays(1)))
        .isFalse();
    assertThat(afterRelease(released, deviation, days, "copy", cents(1), lastDay)).isFalse();
  }

  /** A deviation is measured from what was released: growing twice grants nothing twice. */
  @Property(tries = 60)
  void aDeviationNeverCompounds(@ForAll @IntRange(min = 100, max = 100_000) int cents) {
    try (var life = new Life()) {
      var most = cents(cents + (long) cents / 10);
      life.limit("0.00").order("one", cents(cents), Life.DAY).release("one", "10", 5);
      life.order("one", most, Life.DAY);
      assertThat(life.last()).isInstanceOf(OrderReserved.class);
      life.order("one", most.plus(cents(1)), Life.DAY);
      assertThat(life.last()).isNotInstanceOf(OrderReserved.class);
    }
  }

  private static boolean afterRelease(
      Money released, int deviation, int days, String order, Money then, LocalDate on) {
    if (order.equals("one") && then.equals(released)) {
      return true;
    }
    try (var life = new Life()) {
      life.limit("0.00").order("one", released, Life.DAY);
      life.release("one", Integer.toString(deviation), days).order(order, then, on);
      return life.last() instanceof OrderReserved;
    }
  }

  private static boolean passes(int limit, int other, Consumer<Life> moves) {
    try (var life = new Life()) {
      life.limit(text(limit));
      if (other > 0) {
        life.order("other", text(other));
      }
      moves.accept(life);
      return !(life.last() instanceof OrderWithheld);
    }
  }

  private static Life order(Life life, String order, int amount) {
    return life.order(order, text(amount));
  }

  private static String text(int amount) {
    return amount + ".00";
  }

  private static Money cents(long cents) {
    return new Money(BigDecimal.valueOf(cents, 2), SEK);
  }
}
