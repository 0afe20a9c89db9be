package voti.credit.creditaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.credit.terms.DuePart;
import voti.values.Money;
import voti.values.decision.Fact;

/** An invoice over 300.00 that is due in three parts of 100.00, ten days apart. */
class InstalmentsTest {

  private static final String ITEM = "itm-1";
  private static final LocalDate DAY = Life.DAY;
  private static final List<DuePart> THIRDS =
      List.of(part(10, "100.00"), part(20, "100.00"), part(30, "100.00"));

  private static DuePart part(int days, String amount) {
    return new DuePart(DAY.plusDays(days), Life.sek(amount));
  }

  private static Instalments thirds() {
    return Objects.requireNonNull(Instalments.of(THIRDS, Life.sek("300.00")));
  }

  private static List<Money> sek(String... amounts) {
    return List.of(amounts).stream().map(Life::sek).toList();
  }

  @Test
  void whatIsPaidGoesToTheOldestDueFirst() {
    assertThat(thirds().open(Life.sek("150.00"))).isEqualTo(sek("0.00", "50.00", "100.00"));
  }

  @Test
  void aCreditNoteGoesToTheLastFirst() {
    var credited = thirds().credited(Life.sek("120.00"));
    assertThat(credited.open(Life.sek("180.00"))).isEqualTo(sek("100.00", "80.00", "0.00"));
    assertThat(credited.open(Life.sek("30.00"))).isEqualTo(sek("0.00", "30.00", "0.00"));
  }

  @Test
  void aPartThatIsNamedIsPaidBeforeOlderOnes() {
    var named = thirds().named(3, Life.sek("60.00"));
    assertThat(named.open(Life.sek("240.00"))).isEqualTo(sek("100.00", "100.00", "40.00"));
    assertThat(named.open(Life.sek("190.00"))).isEqualTo(sek("50.00", "100.00", "40.00"));
  }

  @Test
  void whatWasPaidByNameAndThenCreditedGoesToTheOldestOfTheRest() {
    var both = thirds().named(3, Life.sek("100.00")).credited(Life.sek("40.00"));
    assertThat(both.open(Life.sek("160.00"))).isEqualTo(sek("60.00", "100.00", "0.00"));
  }

  @Test
  void whatIsOursToGiveBackIsTheLastPartsAlone() {
    assertThat(thirds().open(Life.sek("-20.00"))).isEqualTo(sek("0.00", "0.00", "-20.00"));
  }

  @Test
  void anInvoiceOfSeveralDeliveriesHasItsShareOfEachPartMeanwhile() {
    var first = Objects.requireNonNull(Instalments.of(THIRDS, Life.sek("90.00")));
    assertThat(first.amounts()).isEqualTo(sek("30.00", "30.00", "30.00"));
    assertThat(first.grown(Life.sek("210.00")).amounts())
        .isEqualTo(sek("100.00", "100.00", "100.00"));
  }

  @Test
  void whatIsDueAtOnceOrIsWorthNothingHasNoParts() {
    assertThat(Instalments.of(null, Life.sek("1.00"))).isNull();
    assertThat(Instalments.of(THIRDS.subList(0, 1), Life.sek("1.00"))).isNull();
    assertThat(Instalments.of(THIRDS, Life.sek("0.00"))).isNull();
  }

  /** Whatever is paid, credited, named and taken back, in whatever order. */
  @Property(tries = 400)
  void openPartsSumToTheItemAndAreNeverBelowZero(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 100_000) int cents) {
    var random = new Random(seed);
    var issued = Money.of(BigDecimal.valueOf(cents, 2).toPlainString(), "SEK");
    var parts = Objects.requireNonNull(Instalments.of(THIRDS, issued));
    var owed = issued;
    var undoing = new ArrayList<Step>();
    for (var i = 0; i < 12; i++) {
      var step = Step.random(random, parts, owed);
      undoing.add(step);
      parts = step.of(parts, 1);
      owed = owed.minus(step.amount());
      var open = parts.open(owed);
      assertThat(open.stream().reduce(Money::plus)).hasValue(owed);
      assertThat(open).noneMatch(Money::isNegative);
    }
    Collections.shuffle(undoing, random);
    for (var step : undoing) {
      parts = step.of(parts, -1);
    }
    assertThat(parts.open(issued)).isEqualTo(parts.amounts());
  }

  /** Taking one thing back leaves the parts as if it had never been, whatever came after it. */
  @Property(tries = 400)
  void aReversalRestoresThePartsExactly(@ForAll long seed) {
    var random = new Random(seed);
    var issued = Life.sek("300.00");
    var first = Step.random(random, thirds(), issued);
    var with = first.of(thirds(), 1);
    var without = thirds();
    var owed = issued.minus(first.amount());
    for (var i = 0; i < 6; i++) {
      var step = Step.random(random, with, owed);
      with = step.of(with, 1);
      without = step.of(without, 1);
      owed = owed.minus(step.amount());
    }
    var after = owed.plus(first.amount());
    assertThat(first.of(with, -1).open(after)).isEqualTo(without.open(after));
  }

  private record Step(Money amount, boolean credit, @Nullable Integer part) {

    static Step random(Random random, Instalments parts, Money owed) {
      var part = random.nextInt(4);
      var most = part == 0 ? owed : parts.open(owed).get(part - 1);
      var cents = most.amount().movePointRight(2).longValueExact();
      var amount = BigDecimal.valueOf(cents == 0 ? 0 : random.nextLong(cents + 1), 2);
      return new Step(
          Money.of(amount.toPlainString(), "SEK"),
          part == 0 && random.nextBoolean(),
          part == 0 ? null : part);
    }

    Instalments of(Instalments parts, int sign) {
      var by = sign > 0 ? amount : amount.negated();
      return credit ? parts.credited(by) : parts.named(part, by);
    }
  }

  private static Life billed() {
    var life = new Life().limit("10000.00");
    var last = DAY.plusDays(30);
    return life.book(
        new ItemFacts(
            ITEM, ItemKind.INVOICE, "2010-1", Life.sek("300.00"), DAY, last, null, THIRDS));
  }

  /** What the rules would be told on a day. */
  private static String late(Life life, int days) {
    var order = "ord-" + life.events().size();
    life.order(order, Life.sek("1.00"), DAY.plusDays(days));
    var last = life.last();
    var facts =
        last instanceof CreditAccountEvent.OrderReserved reserved
            ? reserved.decision().facts()
            : ((CreditAccountEvent.OrderWithheld) last).decision().facts();
    life.cancel(order);
    return value(facts, "overdue") + ", " + value(facts, "oldest-overdue-days");
  }

  private static String value(List<Fact> facts, String name) {
    return facts.stream()
        .filter(fact -> fact.name().equals(name))
        .map(Fact::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyThePartWhoseDayHasPassedIsLate() {
    try (var life = billed()) {
      assertThat(late(life, 10)).isEqualTo("0.00 SEK, 0");
      assertThat(late(life, 15)).isEqualTo("100.00 SEK, 5");
      assertThat(late(life, 25)).isEqualTo("200.00 SEK, 15");
      life.cash("rec-1", "150.00").allocate("rec-1", Allocation.ofCash(ITEM, Life.sek("150.00")));
      assertThat(late(life, 15)).isEqualTo("0.00 SEK, 0");
      assertThat(late(life, 25)).isEqualTo("50.00 SEK, 5");
      life.unallocate("rec-1", Allocation.ofCash(ITEM, Life.sek("150.00")));
      assertThat(late(life, 25)).isEqualTo("200.00 SEK, 15");
    }
  }

  @Test
  void aDisputedPartIsTheLastOneAndNeverLate() {
    try (var life = billed()) {
      life.dispute(ITEM, "dsp-1", "150.00");
      assertThat(late(life, 15)).isEqualTo("100.00 SEK, 5");
      assertThat(late(life, 31)).isEqualTo("150.00 SEK, 21");
    }
  }

  @Test
  void moreThanIsOpenOfANamedPartIsRefused() {
    try (var life = billed()) {
      life.cash("rec-1", "150.00");
      life.allocate("rec-1", Allocation.ofCash(ITEM, Life.sek("120.00")).to(3));
      assertThat(life.last())
          .isInstanceOfSatisfying(
              CreditAccountEvent.MovementRefused.class,
              refused -> {
                assertThat(refused.rule()).isEqualTo("allocation-stays-within-part");
                assertThat(refused.sentence())
                    .isEqualTo("120.00 cannot be settled; 100.00 of part 3 of the item is open.");
              });
      life.allocate("rec-1", Allocation.ofCash(ITEM, Life.sek("1.00")).to(4));
      assertThat(life.last()).isInstanceOf(CreditAccountEvent.MovementRefused.class);
      life.allocate("rec-1", Allocation.ofCash(ITEM, Life.sek("100.00")).to(3));
      assertThat(late(life, 31)).isEqualTo("200.00 SEK, 21");
    }
  }

  @Test
  void aPartThatIsPaidTakesItsDunningLevelWithIt() {
    try (var life = billed()) {
      life.send(
          new CreditAccountCommand.RaiseDunningLevel(
              Life.ID, Life.ACCOUNT, ITEM, 1, 2, DAY.plusDays(18)));
      assertThat(value(life.factsOf("ord-a", "1.00"), "dunning-level")).isEqualTo("2");
      var first = Allocation.ofCash(ITEM, Life.sek("100.00"));
      life.cash("rec-1", "100.00").allocate("rec-1", first);
      assertThat(value(life.factsOf("ord-b", "1.00"), "dunning-level")).isEqualTo("0");
      life.unallocate("rec-1", first);
      assertThat(value(life.factsOf("ord-c", "1.00"), "dunning-level")).isEqualTo("2");
    }
  }

  /** The account may have forgotten the item; then what takes it back tells the parts. */
  @Test
  void anItemThatWasForgottenStandsAgainInItsParts() {
    try (var life = new Life().limit("10000.00")) {
      var all = Allocation.ofCash(ITEM, Life.sek("120.00"));
      life.send(
          new CreditAccountCommand.UnallocateReceipt(
              Life.ID,
              Life.ACCOUNT,
              "rec-1",
              all,
              DAY.plusDays(30),
              0,
              DAY,
              DAY,
              "Returned.",
              thirds().credited(Life.sek("50.00"))));
      // 300 less 50 credited is 250, of which 130 stay paid: 0, 70 and 50 are open.
      assertThat(late(life, 25)).isEqualTo("70.00 SEK, 5");
      assertThat(late(life, 31)).isEqualTo("120.00 SEK, 11");
    }
  }

  @Test
  void anItemThatWasBookedBeforeThereWerePartsIsOne() {
    try (var life = new Life().limit("10000.00")) {
      life.book(
          new ItemFacts(
              ITEM, ItemKind.INVOICE, "2010-1", Life.sek("300.00"), DAY, DAY.plusDays(30)));
      assertThat(late(life, 25)).isEqualTo("0.00 SEK, 0");
      assertThat(late(life, 31)).isEqualTo("300.00 SEK, 1");
    }
  }
}
