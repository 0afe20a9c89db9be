package voti.credit.creditaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import voti.values.Ladder;
import voti.values.Money;

/** The laws of the exposure table. */
class CreditAccountLawsTest {

  @Property(tries = 60)
  void orderToDeliveryToInvoiceNeverChangesTheSum(
      @ForAll @IntRange(min = 1, max = 1_000_000) int cents,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 50) Integer> shares) {
    var total = cents(cents);
    var parts = Ladder.spread(total, shares.stream().map(java.math.BigDecimal::valueOf).toList());
    try (var life = new Life()) {
      life.limit("1000000.00").order("one", total, Life.DAY);
      for (var i = 0; i < parts.size(); i++) {
        life.deliver(Life.delivery("d" + i, "one", parts.get(i)));
        assertThat(life.standing().total()).isEqualTo(total);
        life.invoice("d" + i, parts.get(i).amount().toPlainString());
        assertThat(life.standing().total()).isEqualTo(total);
      }
      assertThat(life.standing().exposure().openItems()).isEqualTo(total);
    }
  }

  @Property(tries = 60)
  void aReceiptTakesExactlyItsCashAndACreditNoteExactlyItsAmount(
      @ForAll @IntRange(min = 1, max = 100_000) int gross,
      @ForAll @IntRange(min = 1, max = 150_000) int cash,
      @ForAll @IntRange(min = 1, max = 100_000) int credit) {
    try (var life = new Life()) {
      var text = cents(gross).amount().toPlainString();
      life.limit("1000000.00").order("one", text).deliver("d", "one", text).invoice("d", text);
      life.receive("r", "d", cents(cash).amount().toPlainString());
      assertThat(life.standing().total()).isEqualTo(cents(gross - cash));
      life.credit("d", cents(credit).amount().toPlainString());
      assertThat(life.standing().total()).isEqualTo(cents(gross - cash - credit));
    }
  }

  @Property(tries = 60)
  void ofTwoOrdersThatDoNotFitTogetherExactlyOneIsReserved(
      @ForAll @IntRange(min = 2, max = 100_000) int limit,
      @ForAll @IntRange(min = 1, max = 100_000) int first,
      @ForAll @IntRange(min = 1, max = 100_000) int second) {
    var one = Math.min(first, limit);
    var two = limit - one + 1 + second % one;
    if (two > limit) {
      return;
    }
    for (var order : List.of(List.of(one, two), List.of(two, one))) {
      try (var life = new Life()) {
        life.limit(cents(limit));
        life.order("a", cents(order.getFirst()), Life.DAY);
        life.order("b", cents(order.getLast()), Life.DAY);
        assertThat(
                life.events().stream().filter(CreditAccountEvent.OrderReserved.class::isInstance))
            .hasSize(1);
      }
    }
  }

  @Property(tries = 60)
  void moreHeadroomNeverRefusesWhatLessAccepted(
      @ForAll @IntRange(max = 100_000) int limit,
      @ForAll @IntRange(max = 100_000) int more,
      @ForAll @IntRange(min = 1, max = 200_000) int amount) {
    if (reserves(limit, amount)) {
      assertThat(reserves(limit + more, amount)).isTrue();
    }
  }

  @Property(tries = 40)
  void cancellingIsTheMirrorOfReserving(
      @ForAll @IntRange(min = 1, max = 100_000) int other,
      @ForAll @IntRange(min = 1, max = 100_000) int amount) {
    try (var life = new Life()) {
      life.limit("10000.00").order("other", cents(other), Life.DAY);
      var before = life.standing();
      life.order("one", cents(amount), Life.DAY).cancel("one");
      assertThat(life.standing()).isEqualTo(before);
    }
  }

  private static boolean reserves(int limit, int amount) {
    try (var life = new Life()) {
      life.limit(cents(limit)).order("one", cents(amount), Life.DAY);
      return life.last() instanceof CreditAccountEvent.OrderReserved;
    }
  }

  private static Money cents(int cents) {
    return new Money(java.math.BigDecimal.valueOf(cents, 2), java.util.Currency.getInstance("SEK"));
  }
}
