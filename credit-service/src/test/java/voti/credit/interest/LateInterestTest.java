package voti.credit.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import voti.credit.policy.PolicyFile;
import voti.values.Money;
import voti.values.Percentage;

class LateInterestTest {

  private static final LocalDate DUE = LocalDate.parse("2010-06-10");

  static Money sek(String amount) {
    return Money.of(amount, "SEK");
  }

  /** Two points of reference rate, three from July; eight on top. */
  static InterestTerms terms(DayCount dayCount) {
    var law = new CountryTerms("SE", "bank", Percentage.of("8"), sek("450.00"), dayCount);
    return new InterestTerms(
        law, List.of(rate("2010-01-01", "2"), rate("2010-07-01", "3"), rate("2011-01-01", "3.5")));
  }

  private static ReferenceRate rate(String from, String percent) {
    return new ReferenceRate(LocalDate.parse(from), Percentage.of(percent));
  }

  private static Owed owed(Owed.Part... parts) {
    return new Owed(sek("5731.29"), DUE, List.of(parts));
  }

  private static String interest(DayCount dayCount, Owed owed, String through) {
    return terms(dayCount).on(owed, DUE, LocalDate.parse(through)).amount().amount().toString();
  }

  @Test
  void theWorkedFigureIsSplitWhereTheRateChanges() {
    var interest = terms(DayCount.ACT_365).on(owed(), DUE, LocalDate.parse("2010-07-20"));
    assertThat(interest.amount()).isEqualTo(sek("65.95"));
    assertThat(interest.lines())
        .containsExactly(
            new InterestLine(
                LocalDate.parse("2010-06-11"),
                LocalDate.parse("2010-06-30"),
                sek("5731.29"),
                Percentage.of("10"),
                20),
            new InterestLine(
                LocalDate.parse("2010-07-01"),
                LocalDate.parse("2010-07-20"),
                sek("5731.29"),
                Percentage.of("11"),
                20));
  }

  @Test
  void theDayCountIsPolicy() {
    assertThat(interest(DayCount.ACT_360, owed(), "2010-07-20")).isEqualTo("66.87");
    assertThat(interest(DayCount.THIRTY_360, owed(), "2010-07-20")).isEqualTo("66.87");
    // 31 July is no day of its own in months of thirty.
    assertThat(interest(DayCount.THIRTY_360, owed(), "2010-07-31"))
        .isEqualTo(interest(DayCount.THIRTY_360, owed(), "2010-07-30"));
    assertThat(DayCount.THIRTY_360.days(DUE, LocalDate.parse("2011-06-10"))).isEqualTo(360);
  }

  @Test
  void onTheDueDateNothingIsLateAndTheDayAfterIsTheFirst() {
    assertThat(interest(DayCount.ACT_365, owed(), "2010-06-10")).isEqualTo("0.00");
    // 5,731.29 × 10 % / 365
    assertThat(interest(DayCount.ACT_365, owed(), "2010-06-11")).isEqualTo("1.57");
  }

  @Test
  void aPartPaymentSplitsTheBaseAndStillBearsInterestOnItsOwnDay() {
    var part = new Owed.Part(LocalDate.parse("2010-06-20"), sek("2731.29"));
    var interest = terms(DayCount.ACT_365).on(owed(part), DUE, LocalDate.parse("2010-06-30"));
    assertThat(interest.lines())
        .extracting(InterestLine::base)
        .containsExactly(sek("5731.29"), sek("3000.00"));
    assertThat(interest.lines()).extracting(InterestLine::days).containsExactly(10, 10);
    // (5,731.29 + 3,000.00) × 10 % × 10 / 365
    assertThat(interest.amount()).isEqualTo(sek("23.92"));
  }

  @Test
  void whatWasPaidBeforeTheDueDateBearsNone() {
    var all = new Owed.Part(LocalDate.parse("2010-06-01"), sek("5731.29"));
    assertThat(interest(DayCount.ACT_365, owed(all), "2010-07-20")).isEqualTo("0.00");
    var back = new Owed.Part(LocalDate.parse("2010-06-30"), sek("-5731.29"));
    // A returned payment: 20 days of July at 11 %.
    assertThat(interest(DayCount.ACT_365, owed(all, back), "2010-07-20")).isEqualTo("34.54");
  }

  @Test
  void theLawsTableIsReadAndSaysEightPointsAndTheFixedSum() {
    var policy = PolicyFile.read("late-interest", InterestPolicy.class);
    var estonia = policy.of("EE").orElseThrow();
    assertThat(estonia.rateOn(LocalDate.parse("2024-06-30"))).isEqualTo(Percentage.of("12.5"));
    assertThat(estonia.rateOn(LocalDate.parse("2024-07-01"))).isEqualTo(Percentage.of("12.25"));
    var krona = policy.of(Currency.getInstance("SEK")).orElseThrow();
    assertThat(krona.law().country()).isEqualTo("SE");
    assertThat(krona.rateOn(LocalDate.parse("2017-03-01"))).isEqualTo(Percentage.of("7.5"));
    assertThat(krona.law().recovery()).isEqualTo(sek("450.00"));
    assertThat(policy.of("US")).isEmpty();
    assertThat(policy.cited().version()).isEqualTo("1");
  }

  @Test
  void aTableThatBreaksTheLawOrHasAGapIsRefused() {
    assertThatThrownBy(() -> rate("2010-04-01", "1")).hasMessageContaining("1 January or 1 July");
    assertThatThrownBy(
            () ->
                new CentralBank(
                    "ECB", "s", List.of(rate("2010-01-01", "1"), rate("2011-01-01", "1"))))
        .hasMessage("ECB has no rate from 2010-07-01");
    assertThatThrownBy(
            () ->
                new CountryTerms("SE", "bank", Percentage.of("7.99"), sek("450"), DayCount.ACT_365))
        .hasMessageContaining("8 points at least");
    assertThatThrownBy(() -> terms(DayCount.ACT_365).rateOn(LocalDate.parse("2009-12-31")))
        .hasMessage("there is no reference rate for 2009-12-31");
  }

  @Test
  void reminderFeesAreSetOffAgainstTheFixedSum() {
    var none = RecoveryClaim.none(sek("0"));
    var reminded = none.withFee(sek("60.00"));
    assertThat(reminded.since(none)).isEqualTo(sek("60.00"));
    var claimed = reminded.withFixed(sek("450.00"));
    assertThat(claimed.since(reminded)).isEqualTo(sek("390.00"));
    var again = claimed.withFee(sek("60.00")).withFixed(sek("450.00"));
    assertThat(again.since(claimed)).isEqualTo(sek("0.00"));
    assertThat(again.withFee(sek("400.00")).since(again)).isEqualTo(sek("70.00"));
  }
}
