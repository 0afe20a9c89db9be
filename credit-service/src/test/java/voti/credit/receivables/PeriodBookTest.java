package voti.credit.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import voti.credit.receivables.Receivable.Reduction;
import voti.values.Money;

class PeriodBookTest {

  private static final LocalDate FIRST = Books.DAY;
  private static final LocalDate LAST = LocalDate.parse("2026-03-31");

  @Example
  void aPeriodsFiguresComeFromItsItems() {
    var before = Books.invoice("100", FIRST.minusDays(5), receipt("100", FIRST.plusDays(4)));
    var during = Books.invoice("300", FIRST.plusDays(40), receipt("60", FIRST.plusDays(20)));
    var credited =
        Books.invoice(
            "200",
            LAST.minusDays(1),
            new Reduction("credit-note", eur("50"), FIRST.plusDays(3), FIRST.plusDays(3)));
    var result = of(List.of(before, during, credited));
    // Issued 30 days before they are due: the second inside the period, the third before it.
    assertThat(result.figures())
        .isEqualTo(new PeriodFigures(eur("300"), eur("250"), eur("390"), eur("240"), 31));
    // 100 after 39 days, 9 late; 60 after 10 days, 20 early.
    assertThat(result.daysToPay()).isEqualTo("28.1");
    assertThat(result.daysLate()).isEqualTo("-1.9");
  }

  @Example
  void aReceiptValuedAfterThePeriodIsNotYetIn() {
    var result =
        of(List.of(Books.invoice("100", LAST, Books.receipt("100", LAST, LAST.plusDays(1)))));
    assertThat(result.figures().end()).isEqualTo(eur("100"));
    assertThat(result.daysToPay()).isNull();
  }

  @Example
  void interestIsOwedButNotSold() {
    var interest =
        new Receivable(
            "acc-7f-1", "interest", FIRST, FIRST.plusDays(14), eur("7"), eur("0"), 0, List.of());
    var figures = of(List.of(interest)).figures();
    assertThat(figures.sales()).isEqualTo(eur("0"));
    assertThat(figures.end()).isEqualTo(eur("7"));
    assertThat(figures.daysSalesOutstanding()).isNull();
  }

  @Property(tries = 200)
  void whatIsNotDueIsTheFirstBucketAndAllIsTheTotal(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    var items = Books.random(seed, size);
    var ageing = new Ageing(Books.policy().buckets(), LAST);
    var book = new PeriodBook(FIRST, LAST);
    items.forEach(
        item -> {
          ageing.add("", item);
          book.add(item);
        });
    var aged = new HashMap<String, Aged>();
    ageing.each((group, sums) -> aged.put(sums.currency().getCurrencyCode(), sums));
    book.each(
        (currency, result) -> {
          var sums = aged.get(currency.getCurrencyCode());
          if (sums == null) {
            assertThat(result.figures().end().isZero()).isTrue();
          } else {
            assertThat(result.figures().end()).isEqualTo(sums.total());
            assertThat(result.figures().current()).isEqualTo(sums.byBucket().getFirst());
          }
        });
  }

  @Example
  void aPeriodBeginsBeforeItEnds() {
    assertThatThrownBy(() -> new PeriodBook(LAST, FIRST))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PeriodBook.Result of(List<Receivable> items) {
    var book = new PeriodBook(FIRST, LAST);
    items.forEach(book::add);
    var results = new HashMap<String, PeriodBook.Result>();
    book.each((currency, result) -> results.put(currency.getCurrencyCode(), result));
    assertThat(results).containsOnlyKeys("EUR");
    return results.get("EUR");
  }

  private static Reduction receipt(String amount, LocalDate day) {
    return Books.receipt(amount, day, day);
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
