package voti.credit.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.credit.terms.DuePart;
import voti.values.Money;

/** An invoice of 300.00 due in three parts, each a row of its own. */
class PartRowsTest {

  private static final LocalDate DAY = LocalDate.parse("2026-01-10");
  private static final List<DuePart> THIRDS =
      List.of(due(10, "100.00"), due(20, "100.00"), due(30, "100.00"));

  private static DuePart due(int days, String amount) {
    return new DuePart(DAY.plusDays(days), eur(amount));
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static ItemRow row(Money amount, @Nullable Money original, List<DuePart> due) {
    return new ItemRow(
        "inv-1",
        "acc-1",
        "invoice",
        "2026-000001",
        DAY,
        DAY.plusDays(30),
        amount,
        amount,
        false,
        Money.zero(amount.currency()),
        0,
        List.of(),
        Instant.EPOCH,
        1,
        original,
        original,
        due,
        null,
        null);
  }

  private static Reduction by(String kind, String amount, int booked, int valued, long sequence) {
    return new Reduction(
        kind + sequence,
        kind,
        eur(amount),
        DAY.plusDays(booked),
        DAY.plusDays(valued),
        Instant.EPOCH,
        sequence);
  }

  @Test
  void eachPartHasItsDayItsNumberAndWhatReducedIt() {
    var row =
        row(eur("300.00"), null, THIRDS)
            .reduced(List.of(by("cash", "150.00", 12, 12, 2)), 2)
            .reduced(List.of(by("credit-note", "30.00", 15, 15, 3)), 3)
            .disputed(eur("80.00"), 4);
    var parts = row.parts();
    assertThat(parts)
        .extracting(ItemRow::number)
        .containsExactly("2026-000001/P1", "2026-000001/P2", "2026-000001/P3");
    assertThat(parts)
        .extracting(ItemRow::open)
        .containsExactly(eur("0.00"), eur("50.00"), eur("70.00"));
    assertThat(parts)
        .extracting(ItemRow::disputed)
        .containsExactly(eur("0.00"), eur("10.00"), eur("70.00"));
    assertThat(parts.get(1).dueOn()).isEqualTo(DAY.plusDays(20));
    assertThat(parts.get(1).reductions())
        .extracting(Reduction::amount)
        .containsExactly(eur("50.00"));
    assertThat(row.openParts()).extracting(ItemRow::part).containsExactly(2, 3);
  }

  /** 100 kronor at 0.1: what is carried is spread as what is owed is. */
  @Test
  void partsInAnotherCurrencyAreCarriedInProportion() {
    var due =
        List.of(
            new DuePart(DAY.plusDays(10), Money.of("1000.00", "SEK")),
            new DuePart(DAY.plusDays(20), Money.of("2000.00", "SEK")));
    var row = row(eur("300.00"), Money.of("3000.00", "SEK"), due);
    assertThat(row.parts()).extracting(ItemRow::open).containsExactly(eur("100.00"), eur("200.00"));
    var revalued = row.reduced(List.of(by("revaluation", "-30.00", 5, 5, 2)), 2);
    assertThat(revalued.parts())
        .extracting(ItemRow::open)
        .containsExactly(eur("110.00"), eur("220.00"));
    assertThat(revalued.owedOfParts())
        .containsExactly(Money.of("1000.00", "SEK"), Money.of("2000.00", "SEK"));
  }

  @Test
  void aLevelIsThePartsAlone() {
    var row = row(eur("300.00"), null, THIRDS).raisedTo(2, 1, 2);
    assertThat(row.level()).isEqualTo(2);
    assertThat(row.parts()).extracting(ItemRow::level).containsExactly(2, 0, 0);
    assertThat(row.levelOf(1)).isEqualTo(2);
    assertThat(row.levelOf(2)).isZero();
    assertThat(row.leastLevel()).isZero();
  }

  /** On any day the parts sum to the item, and none is below zero; mirrors leave nothing. */
  @Property(tries = 300)
  void partsSumToTheItemOnEveryDay(@ForAll long seed) {
    var random = new Random(seed);
    var row = row(eur("300.00"), null, THIRDS);
    var made = new ArrayList<Reduction>();
    for (var i = 2; i < 10; i++) {
      var step = step(random, row, made, i);
      if (step != null) {
        row = row.reduced(List.of(step), i);
      }
    }
    for (var day = 0; day < 70; day++) {
      var on = DAY.plusDays(day);
      var all = row.openAt(on);
      var open = row.parts().stream().map(part -> part.openAt(on)).toList();
      assertThat(open.stream().reduce(Money::plus)).hasValue(all);
      if (!all.isNegative()) {
        assertThat(open).noneMatch(Money::isNegative);
      }
    }
    for (var one : made) {
      row = row.reduced(List.of(mirror(one, 90)), 90);
    }
    assertThat(row.parts()).extracting(ItemRow::open).containsOnly(eur("100.00"));
  }

  /** Half the time something new that fits, else a mirror of what was before. */
  private static @Nullable Reduction step(
      Random random, ItemRow row, List<Reduction> made, long sequence) {
    if (!made.isEmpty() && random.nextInt(3) == 0) {
      return mirror(made.remove(random.nextInt(made.size())), sequence);
    }
    var cents = row.open().amount().movePointRight(2).longValueExact();
    if (cents == 0) {
      return null;
    }
    var booked = random.nextInt(60);
    var amount = BigDecimal.valueOf(1 + random.nextLong(cents), 2).toPlainString();
    var kind = random.nextInt(4) == 0 ? "credit-note" : "cash";
    var one = by(kind, amount, booked, Math.max(0, booked + random.nextInt(5) - 2), sequence);
    made.add(one);
    return one;
  }

  private static Reduction mirror(Reduction one, long sequence) {
    return new Reduction(
        one.document(),
        one.kind(),
        one.amount().negated(),
        one.booked(),
        one.valued(),
        Instant.EPOCH,
        sequence);
  }
}
