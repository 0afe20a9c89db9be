package voti.credit.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import voti.credit.receivables.Receivable;
import voti.credit.receivables.Receivable.Reduction;
import voti.values.Money;

class DebtorTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

  @Example
  void whatIsDisputedIsNotLate() {
    var debtor = debtor("a").with("100.00", 10, "30.00").debtor;
    assertThat(debtor.overdue()).isEqualTo(eur("70.00"));
    assertThat(debtor("b").with("100.00", 10, "100.00").debtor.isLate()).isFalse();
  }

  @Example
  void whatIsDueTodayIsNotLate() {
    assertThat(debtor("a").with("100.00", 0, "0").debtor.isLate()).isFalse();
    assertThat(debtor("a").with("100.00", 1, "0").debtor.isLate()).isTrue();
  }

  @Example
  void aCreditNoteTakesFromWhatIsLate() {
    var debtor = debtor("a").with("100.00", 10, "0").with("-100.00", 10, "0").debtor;
    assertThat(debtor.isLate()).isFalse();
  }

  @Example
  void theReasonIsThatInWhichTheFewestAreAhead() {
    var large = debtor("large").with("9000.00", 5, "0").paid(3).debtor;
    var old = debtor("old").with("100.00", 80, "0").paid(4).debtor;
    var slow = debtor("slow").with("200.00", 6, "0").paid(40).debtor;
    var next = debtor("next").with("150.00", 7, "0").paid(2).debtor;
    var all = List.of(large, old, slow, next);
    assertThat(Reason.of(large, all).sentence(large))
        .isEqualTo(
            "9,000.00 EUR is overdue, 5 days at the most; none on the list owes more that is"
                + " late.");
    assertThat(Reason.of(old, all).sentence(old))
        .isEqualTo(
            "100.00 EUR is overdue, 80 days at the most; none on the list has been late for"
                + " longer.");
    assertThat(Reason.of(slow, all).sentence(slow))
        .isEqualTo(
            "200.00 EUR is overdue; it pays 40.0 days late as a rule, none on the list pays"
                + " later.");
    assertThat(Reason.of(next, all)).isEqualTo(new Reason(Because.LATENESS, 1));
  }

  @Example
  void ofOneWhoNeverPaidThatIsSaid() {
    var never = debtor("never").with("10.00", 1, "0").debtor;
    var other = debtor("other").with("20.00", 2, "0").paid(1).debtor;
    assertThat(never.usuallyLate()).isNull();
    assertThat(Reason.of(never, List.of(never, other)).sentence(never))
        .isEqualTo("10.00 EUR is overdue, and nothing has been paid in a year.");
  }

  @Property(tries = 200)
  void owingMoreOrLongerOrPayingLaterNeverPutsOneBack(
      @ForAll @IntRange(min = 1, max = 10_000) int amount,
      @ForAll @IntRange(min = 1, max = 90) int late,
      @ForAll @IntRange(max = 90) int usually,
      @ForAll @IntRange(max = 50) int more) {
    var weight = weight(amount, late, usually);
    assertThat(weight(amount + more, late, usually)).isGreaterThanOrEqualTo(weight);
    assertThat(weight(amount, late + more, usually)).isGreaterThanOrEqualTo(weight);
    assertThat(weight(amount, late, usually + more)).isGreaterThanOrEqualTo(weight);
  }

  private static BigDecimal weight(int amount, int late, int usually) {
    return debtor("a").with(amount + ".00", late, "0").paid(usually).debtor.weight();
  }

  private static Built debtor(String account) {
    return new Built(new Debtor(account, eur("0"), TODAY));
  }

  private record Built(Debtor debtor) {

    Built with(String amount, int late, String disputed) {
      debtor.add(item(amount, TODAY.minusDays(late), disputed, List.of()));
      return this;
    }

    Built paid(int late) {
      var due = TODAY.minusDays(200);
      var paid = due.plusDays(late);
      debtor.add(item("50.00", due, "0", List.of(new Reduction("cash", eur("50.00"), paid, paid))));
      return this;
    }
  }

  private static Receivable item(
      String amount, LocalDate due, String disputed, List<Reduction> reductions) {
    return new Receivable(
        "acc", "invoice", due.minusDays(30), due, eur(amount), eur(disputed), 0, reductions);
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
