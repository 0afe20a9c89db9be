package voti.credit.freeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.credit.creditaccount.Circumstances;
import voti.credit.creditaccount.CreditRules;
import voti.credit.creditaccount.OrderFacts;
import voti.values.Money;

/** What is named would really do; and nothing smaller would, where it says so. */
class FreeingTest {

  private static final LocalDate DAY = LocalDate.parse("2010-03-01");
  private static final CreditRules RULES = rules(30, 3, null, null);

  private static CreditRules rules(
      @Nullable Integer overdueDays,
      @Nullable Integer level,
      @Nullable BigDecimal maximum,
      @Nullable BigDecimal small) {
    return new CreditRules(
        "credit-headroom",
        "2",
        null,
        overdueDays,
        null,
        null,
        level,
        false,
        maximum,
        null,
        small,
        null,
        false);
  }

  private static Money sek(String amount) {
    return Money.of(amount, "SEK");
  }

  private static Money cents(long cents) {
    return sek(BigDecimal.valueOf(cents, 2).toPlainString());
  }

  private static Payable item(String id, String open, String due) {
    return new Payable(id, "no-" + id, LocalDate.parse(due), sek(open), sek("0.00"), 0);
  }

  private static Situation situation(
      Money amount, Money held, Money besides, @Nullable Money limit, List<Payable> items) {
    var open = items.stream().map(Payable::open).reduce(sek("0.00"), Money::plus);
    var then =
        new OrderFacts(
            amount,
            amount,
            null,
            amount.minus(held),
            besides.plus(open),
            limit,
            sek("0.00"),
            sek("0.00"),
            open,
            0,
            0,
            false,
            null,
            3,
            DAY,
            null,
            Circumstances.UNKNOWN);
    return new Situation(then, items, null).now(besides.plus(open), limit, items);
  }

  @Test
  void theStorysOrderIsFreedByItsSmallestSufficientItemALittleLessOrALittleMoreLimit() {
    var items =
        List.of(
            item("old", "200.00", "2010-02-20"),
            item("big", "4000.00", "2010-02-25"),
            item("small", "305.00", "2010-03-20"));
    var now = situation(sek("4500.00"), sek("0.00"), sek("1300.00"), sek("10000.00"), items);
    var would = new Freeing(RULES).of(now);
    assertThat(would.payments()).extracting(WouldFree.Payment::item).containsExactly("small");
    assertThat(would.orderUpTo()).isEqualTo(sek("4195.00"));
    assertThat(would.limitFrom()).isEqualTo(sek("10305.00"));
  }

  @Test
  void whenNoSingleItemSufficesTheOldestOnesDoTogether() {
    var items =
        List.of(
            item("b", "200.00", "2010-02-25"),
            item("a", "200.00", "2010-02-20"),
            item("c", "200.00", "2010-03-20"));
    var now = situation(sek("4500.00"), sek("0.00"), sek("5205.00"), sek("10000.00"), items);
    assertThat(new Freeing(RULES).of(now).payments())
        .extracting(WouldFree.Payment::item)
        .containsExactly("a", "b");
  }

  @Test
  void anItemThatIsLateForTooLongIsTheOneToPayHoweverMuchRoomThereIs() {
    var items = List.of(item("late", "50.00", "2010-01-10"), item("fresh", "40.00", "2010-03-20"));
    var would =
        new Freeing(RULES)
            .of(situation(sek("100.00"), sek("0.00"), sek("0.00"), sek("10000.00"), items));
    assertThat(would.payments()).extracting(WouldFree.Payment::item).containsExactly("late");
    assertThat(would.orderUpTo()).as("a smaller order would be held back too").isNull();
    assertThat(would.limitFrom()).as("and so with a higher limit").isNull();
  }

  @Test
  void withoutALimitOnlyALimitHelps() {
    var would =
        new Freeing(RULES).of(situation(sek("10.00"), sek("0.00"), sek("0.00"), null, List.of()));
    assertThat(would.payments()).isEmpty();
    assertThat(would.orderUpTo()).isNull();
    assertThat(would.limitFrom()).isEqualTo(sek("10.00"));
  }

  @Test
  void otherRulesCapTheAmountTooAndASmallDocumentIsAlwaysLetThrough() {
    var capped = rules(null, null, new BigDecimal("1000"), null);
    var roomy = situation(sek("4500.00"), sek("0.00"), sek("0.00"), sek("4000.00"), List.of());
    assertThat(new Freeing(capped).of(roomy).orderUpTo()).isEqualTo(sek("1000.00"));
    var small = rules(30, null, null, new BigDecimal("50"));
    var late = List.of(item("late", "50.00", "2010-01-10"));
    var now = situation(sek("4500.00"), sek("0.00"), sek("0.00"), sek("9000.00"), late);
    assertThat(new Freeing(small).of(now).orderUpTo()).isEqualTo(sek("50.00"));
  }

  @Test
  void anOrderThatGrewMayStayWhatItWas() {
    var late = List.of(item("late", "50.00", "2010-01-10"));
    var now = situation(sek("4500.00"), sek("4000.00"), sek("4000.00"), sek("9000.00"), late);
    assertThat(new Freeing(RULES).of(now).orderUpTo()).isEqualTo(sek("4000.00"));
  }

  @Test
  void whereTheGroupHasNoRoomItIsTheGroupThatCounts() {
    var items = List.of(item("a", "200.00", "2010-03-20"), item("b", "500.00", "2010-03-25"));
    var own = situation(sek("1000.00"), sek("0.00"), sek("0.00"), sek("9000.00"), items);
    var now = new Situation(own.facts(), items, new GroupRoom(sek("4300.00"), sek("5000.00")));
    assertThat(now.passes(RULES)).isFalse();
    var would = new Freeing(RULES).of(now);
    assertThat(would.payments()).extracting(WouldFree.Payment::item).containsExactly("b");
    assertThat(would.orderUpTo()).isEqualTo(sek("700.00"));
    assertThat(would.limitFrom()).as("its own limit does not help").isNull();
  }

  @Property(tries = 1000)
  void whateverIsNamedIsLetThroughAndACentMoreIsNot(@ForAll("withheld") Situation now) {
    var would = new Freeing(RULES).of(now);
    if (!would.payments().isEmpty()) {
      var named = would.payments().stream().map(WouldFree.Payment::item).toList();
      var paid = now.items().stream().filter(one -> named.contains(one.item())).toList();
      assertThat(now.paid(paid).passes(RULES)).as("once that is paid").isTrue();
      if (paid.size() == 1) {
        assertThat(now.items())
            .filteredOn(one -> one.open().isPositive())
            .filteredOn(one -> paid.getFirst().open().isMoreThan(one.open()))
            .as("no smaller item would do")
            .noneMatch(one -> now.paid(List.of(one)).passes(RULES));
      }
    }
    var less = would.orderUpTo();
    if (less != null) {
      assertThat(now.asking(less).passes(RULES)).as("with that much less").isTrue();
      assertThat(now.asking(less.plus(cents(1))).passes(RULES)).as("a cent more").isFalse();
    }
    var more = would.limitFrom();
    if (more != null) {
      assertThat(now.limitedTo(more).passes(RULES)).as("with that limit").isTrue();
      assertThat(now.limitedTo(more.minus(cents(1))).passes(RULES)).as("a cent less").isFalse();
    }
  }

  @Property(tries = 300)
  void whereHeadroomAloneHoldsItBackItIsFreedByTheAmountAndTheLimit(
      @ForAll("withheld") Situation now) {
    if (now.limitedTo(cents(Integer.MAX_VALUE * 100L)).passes(RULES)) {
      var would = new Freeing(RULES).of(now);
      assertThat(would.limitFrom()).isEqualTo(now.facts().exposure().plus(now.facts().added()));
      var headroom = now.facts().headroom();
      assertThat(would.orderUpTo() != null).isEqualTo(headroom != null && headroom.isPositive());
    }
  }

  @Provide
  Arbitrary<Situation> withheld() {
    var items = Combinators.combine(cents(1, 500_000), days(), levels()).as(this::payable).list();
    return Combinators.combine(
            cents(1, 2_000_000), cents(0, 1_000_000), cents(0, 3_000_000), items.ofMaxSize(6))
        .as(
            (amount, besides, limit, open) ->
                situation(amount, sek("0.00"), besides, limit, named(open)))
        .filter(now -> !now.passes(RULES));
  }

  private Payable payable(Money open, LocalDate due, int level) {
    return new Payable("", "", due, open, sek("0.00"), level);
  }

  private static List<Payable> named(List<Payable> open) {
    var named = new ArrayList<Payable>();
    for (var one : open) {
      var name = "i" + named.size();
      named.add(new Payable(name, name, one.dueOn(), one.open(), one.disputed(), one.level()));
    }
    return named;
  }

  private static Arbitrary<Money> cents(long from, long to) {
    return Arbitraries.longs().between(from, to).map(FreeingTest::cents);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-60, 60).map(DAY::plusDays);
  }

  private static Arbitrary<Integer> levels() {
    return Arbitraries.frequency(net.jqwik.api.Tuple.of(9, 0), net.jqwik.api.Tuple.of(1, 3));
  }
}
