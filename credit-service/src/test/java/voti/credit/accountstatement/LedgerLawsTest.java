package voti.credit.accountstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import voti.credit.items.ItemRow;
import voti.credit.items.Reduction;
import voti.values.Money;

class LedgerLawsTest {

  private static final LocalDate DAY = LocalDate.parse("2026-03-01");

  @Property(tries = 300)
  void closingIsOpeningAndTheSumOfWhatWasBooked(
      @ForAll long seed,
      @ForAll @IntRange(max = 30) int size,
      @ForAll @IntRange(min = -100, max = 100) int from,
      @ForAll @IntRange(max = 100) int days) {
    for (var one : statements(seed, size, from, days)) {
      var sum = one.opening();
      for (var line : one.movements()) {
        sum = sum.plus(line.amount());
        assertThat(line.balance()).isEqualTo(sum);
      }
      assertThat(one.closing()).isEqualTo(sum);
    }
  }

  @Property(tries = 300)
  void ofCashThatIsAllMatchedNothingIsUnmatchedOnAnyDay(
      @ForAll long seed,
      @ForAll @IntRange(max = 30) int size,
      @ForAll @IntRange(min = -100, max = 100) int from,
      @ForAll @IntRange(max = 100) int days) {
    for (var one : statements(seed, size, from, days)) {
      assertThat(one.unmatched().isZero()).isTrue();
    }
  }

  @Property(tries = 300)
  void oneStatementGoesOnWhereTheOtherEnds(
      @ForAll long seed,
      @ForAll @IntRange(max = 30) int size,
      @ForAll @IntRange(max = 60) int first,
      @ForAll @IntRange(max = 60) int second) {
    var before = statements(seed, size, 0, first);
    var after = statements(seed, size, first + 1, second);
    assertThat(after)
        .extracting(Statement::opening)
        .isEqualTo(before.stream().map(Statement::closing).toList());
  }

  @Example
  void aReceiptIsOnTheStatementOfTheDayItWasBooked() {
    var ledger = new Booked();
    ledger.invoice("2026-1", "100.00", DAY, "EUR").paid("60.00", DAY.plusDays(9));
    var one = ledger.ledger().statements(DAY.plusDays(1), DAY.plusDays(9)).getFirst();
    assertThat(one.opening()).isEqualTo(eur("100.00"));
    assertThat(one.movements())
        .containsExactly(
            new Statement.Movement(
                DAY.plusDays(9), "receipt", "rec-2026-1", "", eur("-60.00"), eur("40.00")));
    assertThat(one.openItems().getFirst().daysLate()).isEqualTo(-21);
    assertThat(one.openItems().getFirst().open()).isEqualTo(eur("40.00"));
  }

  @Example
  void cashThatIsNotMatchedIsOwedLessAndSaid() {
    var ledger = new Booked();
    ledger.invoice("2026-1", "100.00", DAY, "EUR");
    ledger.cash("25.00", DAY);
    var one = ledger.ledger().statements(DAY, DAY).getFirst();
    assertThat(one.closing()).isEqualTo(eur("75.00"));
    assertThat(one.openItems().getFirst().open()).isEqualTo(eur("100.00"));
    assertThat(one.unmatched()).isEqualTo(eur("25.00"));
  }

  private static List<Statement> statements(long seed, int size, int from, int days) {
    var random = new Random(seed);
    var ledger = new Booked();
    for (var i = 0; i < size; i++) {
      var issued = DAY.plusDays(random.nextInt(160) - 80);
      var amount = BigDecimal.valueOf(3 + random.nextInt(100_000), 2);
      var part = amount.divide(BigDecimal.valueOf(3), 2, RoundingMode.DOWN);
      ledger
          .invoice(
              "2026-" + i, amount.toPlainString(), issued, random.nextBoolean() ? "EUR" : "SEK")
          .paid(part.toPlainString(), issued.plusDays(random.nextInt(60)));
    }
    return ledger.ledger().statements(DAY.plusDays(from), DAY.plusDays(from + (long) days));
  }

  /** What both read models keep of the same events. */
  private static final class Booked {

    private final List<Entry> entries = new ArrayList<>();
    private final List<ItemRow> items = new ArrayList<>();

    Booked invoice(String number, String amount, LocalDate issued, String currency) {
      var gross = Money.of(amount, currency);
      entry(issued, "invoice", "inv-" + number, "inv-" + number, gross);
      items.add(item(number, issued, gross, List.of()));
      return this;
    }

    void paid(String amount, LocalDate booked) {
      var row = items.removeLast();
      var cash = Money.of(amount, row.amount().currency().getCurrencyCode());
      var document = "rec-" + row.number();
      entry(booked, "receipt", document, "", cash.negated());
      items.add(
          item(
              row.number(),
              row.issuedOn(),
              row.amount(),
              List.of(new Reduction(document, "cash", cash, booked, booked, Instant.EPOCH, 2))));
    }

    void cash(String amount, LocalDate booked) {
      entry(booked, "receipt", "rec-any", "", eur(amount).negated());
    }

    Ledger ledger() {
      return new Ledger(entries, items);
    }

    private void entry(LocalDate day, String kind, String document, String item, Money amount) {
      var id = "%09d".formatted(entries.size());
      entries.add(new Entry(id, "acc-7f-1", day, kind, document, item, amount));
    }

    private static ItemRow item(
        String number, LocalDate issued, Money gross, List<Reduction> reductions) {
      var open = reductions.isEmpty() ? gross : gross.minus(reductions.getFirst().amount());
      return new ItemRow(
          "inv-" + number,
          "acc-7f-1",
          "invoice",
          number,
          issued,
          issued.plusDays(30),
          gross,
          open,
          open.isZero(),
          Money.zero(gross.currency()),
          0,
          reductions,
          Instant.EPOCH,
          1);
    }
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
