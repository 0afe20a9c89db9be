package voti.credit.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import voti.values.Money;

/** What holds for every book and every day. */
class AgeingLawsTest {

  private static final Buckets BUCKETS = Books.policy().buckets();

  @Property(tries = 500)
  void bucketsSumToWhatIsOpen(
      @ForAll long seed,
      @ForAll @IntRange(max = 60) int size,
      @ForAll @IntRange(min = -250, max = 250) int day) {
    var asOf = Books.DAY.plusDays(day);
    var book = Books.random(seed, size);
    var aged = totals(book, asOf, Receivable::account);
    var open = new HashMap<String, Money>();
    for (var item : book) {
      open.merge(item.account() + " " + item.amount().currency(), item.openAt(asOf), Money::plus);
    }
    open.values().removeIf(Money::isZero);
    aged.values().removeIf(Money::isZero);
    assertThat(aged).isEqualTo(open);
  }

  @Property(tries = 300)
  void howItIsGroupedChangesNoTotal(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
    var book = Books.random(seed, size);
    var whole = totals(book, Books.DAY, item -> "");
    var parts = new HashMap<String, Money>();
    totals(book, Books.DAY, Receivable::account)
        .forEach((group, sum) -> parts.merge(" " + sum.currency(), sum, Money::plus));
    assertThat(parts).isEqualTo(whole);
  }

  @Property(tries = 300)
  void atTheEndOfTimeItIsWhatTheLedgerSays(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    for (var item : Books.random(seed, size)) {
      var paid =
          item.reductions().stream()
              .map(Receivable.Reduction::amount)
              .reduce(Money::plus)
              .orElse(Money.zero(item.amount().currency()));
      assertThat(item.openAt(LocalDate.MAX)).isEqualTo(item.amount().minus(paid));
    }
  }

  @Property(tries = 300)
  void beforeItsIssueAnItemIsNotThere(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int before) {
    for (var item : Books.random(seed, 5)) {
      assertThat(item.openAt(item.issuedOn().minusDays(before)).isZero()).isTrue();
      assertThat(totals(List.of(item), item.issuedOn().minusDays(before), Receivable::account))
          .isEmpty();
    }
  }

  @Property(tries = 300)
  void aReceiptCountsOnceItIsBothBookedAndValued(
      @ForAll @IntRange(max = 10) int booked,
      @ForAll @IntRange(max = 10) int valued,
      @ForAll @IntRange(max = 12) int day) {
    var item =
        Books.invoice(
            "100",
            Books.DAY,
            Books.receipt("40", Books.DAY.plusDays(booked), Books.DAY.plusDays(valued)));
    assertThat(item.openAt(Books.DAY.plusDays(day)))
        .isEqualTo(Money.of(day >= Math.max(booked, valued) ? "60" : "100", "EUR"));
  }

  @Property(tries = 300)
  void anItemOnlyGrowsOlder(
      @ForAll @IntRange(min = -50, max = 150) int late, @ForAll @IntRange(max = 100) int more) {
    var asOf = Books.DAY.plusDays(late);
    assertThat(BUCKETS.of(Books.DAY, asOf.plusDays(more)))
        .isGreaterThanOrEqualTo(BUCKETS.of(Books.DAY, asOf));
  }

  @Example
  void theEdgesOfTheBucketsAreInclusive() {
    var places = List.of(-1, 0, 1, 30, 31, 60, 61, 90, 91);
    assertThat(places)
        .extracting(
            days -> BUCKETS.all().get(BUCKETS.of(Books.DAY, Books.DAY.plusDays(days))).key())
        .containsExactly(
            "not-due", "not-due", "1-30", "1-30", "31-60", "31-60", "61-90", "61-90", "over-90");
  }

  @Example
  void bucketsWithAGapAreRefused() {
    var gap = List.of(new Bucket("not-due", null, 0), new Bucket("late", 2, null));
    assertThatThrownBy(() -> new Buckets(gap)).hasMessageContaining("bucket late");
    assertThatThrownBy(() -> new Buckets(List.of(new Bucket("some", 1, null))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<String, Money> totals(
      List<Receivable> book, LocalDate asOf, Function<Receivable, String> group) {
    var ageing = new Ageing(BUCKETS, asOf);
    book.forEach(item -> ageing.add(group.apply(item), item));
    var totals = new HashMap<String, Money>();
    ageing.each(
        (key, aged) -> {
          assertThat(aged.byBucket().getFirst().plus(aged.overdue())).isEqualTo(aged.total());
          totals.put(key + " " + aged.currency(), aged.total());
        });
    return totals;
  }
}
