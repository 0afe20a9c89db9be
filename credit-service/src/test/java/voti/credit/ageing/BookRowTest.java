package voti.credit.ageing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import voti.credit.receivables.Ageing;
import voti.credit.receivables.Bucket;
import voti.credit.receivables.Buckets;
import voti.credit.receivables.Receivable;
import voti.credit.receivables.Receivable.Reduction;
import voti.credit.terms.DuePart;
import voti.values.Money;

/** An invoice of 300.00 in three parts, as a book of receivables sees it. */
class BookRowTest {

  private static final LocalDate DAY = LocalDate.parse("2026-01-10");

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static BookRow row(Reduction... reductions) {
    return new BookRow(
        "inv-1",
        "acc-1",
        "invoice",
        DAY,
        DAY.plusDays(90),
        eur("300.00"),
        eur("0.00"),
        1,
        List.of(reductions),
        null,
        List.of(
            new DuePart(DAY.plusDays(10), eur("100.00")),
            new DuePart(DAY.plusDays(50), eur("100.00")),
            new DuePart(DAY.plusDays(90), eur("100.00"))),
        List.of(1, 0, 0));
  }

  @Test
  void eachPartAgesByItsOwnDay() {
    var paid = new Reduction("cash", eur("40.00"), DAY.plusDays(20), DAY.plusDays(20));
    var ageing =
        new Ageing(
            new Buckets(
                List.of(
                    new Bucket("not-due", null, 0),
                    new Bucket("1-30", 1, 30),
                    new Bucket("31", 31, null))),
            DAY.plusDays(60));
    row(paid).each(part -> ageing.add("all", part));
    Map<String, List<Money>> sums = new TreeMap<>();
    ageing.each((group, aged) -> sums.put(group, aged.byBucket()));
    assertThat(sums.get("all")).containsExactly(eur("100.00"), eur("100.00"), eur("60.00"));
  }

  @Test
  void whatReducedItIsOfThePartsThatItPaid() {
    var parts = new ArrayList<Receivable>();
    row(
            new Reduction("cash", eur("150.00"), DAY.plusDays(20), DAY.plusDays(20)),
            new Reduction("credit-note", eur("30.00"), DAY.plusDays(25), DAY.plusDays(25)),
            new Reduction("cash", eur("20.00"), DAY.plusDays(26), DAY.plusDays(26), null, 3))
        .each(parts::add);
    assertThat(parts).extracting(Receivable::level).containsExactly(1, 0, 0);
    assertThat(parts)
        .extracting(part -> part.openAt(DAY.plusDays(30)))
        .containsExactly(eur("0.00"), eur("50.00"), eur("50.00"));
    assertThat(parts.get(1).reductions())
        .extracting(Reduction::amount)
        .containsExactly(eur("50.00"));
    assertThat(parts.get(2).reductions())
        .extracting(Reduction::amount)
        .containsExactly(eur("30.00"), eur("20.00"));
  }
}
