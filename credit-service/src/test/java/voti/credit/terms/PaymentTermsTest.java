package voti.credit.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.values.Money;
import voti.values.Percentage;

class PaymentTermsTest {

  private static final Money GROSS = Samples.sek("5731.29");

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static LocalDate dueOn(PaymentTerms terms, String issued) {
    return terms.due(day(issued), GROSS, Weekends.REST).getLast().dueOn();
  }

  @Test
  void thirtyDaysAfterTheDelivery() {
    assertThat(dueOn(PaymentTerms.net(30), "2010-02-15")).isEqualTo(day("2010-03-17"));
  }

  @Test
  void aPeriodThatEndsOnARestDayEndsOnTheNextWorkingDay() {
    // 2010-03-20 is a Saturday.
    assertThat(dueOn(PaymentTerms.net(30), "2010-02-18")).isEqualTo(day("2010-03-22"));
  }

  @Test
  void aFixedDateStaysWhereItIs() {
    assertThat(dueOn(PaymentTerms.on(day("2010-03-20")), "2010-02-18"))
        .isEqualTo(day("2010-03-20"));
  }

  @Test
  void daysMayBeCountedFromTheEndOfTheMonth() {
    var terms = new PaymentTerms(10, true, List.of(), null, null);
    assertThat(dueOn(terms, "2010-02-03")).isEqualTo(day("2010-03-10"));
    assertThat(terms.longest()).isEqualTo(40);
  }

  @Test
  void instalmentsAreDueEachOnItsDayAndSumToTheWhole() {
    var thirds =
        List.of(
            new Instalment(Percentage.of("33.33"), 10),
            new Instalment(Percentage.of("33.33"), 20),
            new Instalment(Percentage.of("33.34"), 30));
    var terms = new PaymentTerms(0, false, thirds, null, null);
    assertThat(terms.due(day("2010-02-15"), Samples.sek("10.00"), Weekends.REST))
        .containsExactly(
            new DuePart(day("2010-02-25"), Samples.sek("3.33")),
            new DuePart(day("2010-03-08"), Samples.sek("3.34")),
            new DuePart(day("2010-03-17"), Samples.sek("3.33")));
  }

  @Test
  void sharesThatAreNoWholeAreRefused() {
    var half = List.of(new Instalment(Percentage.of("50"), 10));
    assertThatThrownBy(() -> new PaymentTerms(0, false, half, null, null))
        .hasMessage("instalments sum to 50, not to 100");
  }

  @Test
  void whoPaysInTimeKeepsTheDiscountAndADayLaterNot() {
    var discount = new SettlementDiscount(Percentage.of("2"), 10);
    var issued = day("2010-02-15");
    assertThat(discount.on(GROSS, issued, day("2010-02-25"))).isEqualTo(Samples.sek("114.63"));
    assertThat(discount.on(GROSS, issued, day("2010-02-26"))).isEqualTo(Samples.sek("0.00"));
  }

  @Test
  void theLawBoundsTerms() {
    assertThat(new TermsStayWithinLaw(60, false, false).holds()).isTrue();
    assertThat(new TermsStayWithinLaw(61, false, false).holds()).isFalse();
    assertThat(new TermsStayWithinLaw(90, false, true).holds()).isTrue();
    assertThat(new TermsStayWithinLaw(30, true, false).holds()).isTrue();
    assertThat(new TermsStayWithinLaw(31, true, false).holds()).isFalse();
    assertThat(new TermsStayWithinLaw(60, true, true).holds()).isTrue();
    assertThat(new TermsStayWithinLaw(61, true, true).holds()).isFalse();
  }

  @Test
  void periodsEndWherePeopleSayTheyDo() {
    assertThat(Invoicing.WEEKLY.periodEnd(day("2010-02-15"))).isEqualTo(day("2010-02-21"));
    assertThat(Invoicing.HALF_MONTHLY.periodEnd(day("2010-02-15"))).isEqualTo(day("2010-02-15"));
    assertThat(Invoicing.HALF_MONTHLY.periodEnd(day("2010-02-16"))).isEqualTo(day("2010-02-28"));
    assertThat(Invoicing.MONTHLY.periodEnd(day("2012-02-01"))).isEqualTo(day("2012-02-29"));
  }

  @Property(tries = 300)
  void partsSumToTheWholeAndNoneIsDueOnARestDay(
      @ForAll @IntRange(min = 0, max = 9_999_999) int cents,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 19) Integer> shares,
      @ForAll @IntRange(min = 0, max = 3650) int start,
      @ForAll boolean endOfMonth) {
    var instalments = new ArrayList<Instalment>();
    var rest = 100;
    for (var share : shares) {
      instalments.add(new Instalment(Percentage.of(Integer.toString(share)), share * 3));
      rest -= share;
    }
    instalments.add(new Instalment(Percentage.of(Integer.toString(rest)), 90));
    var gross = Samples.sek(BigDecimal.valueOf(cents, 2).toPlainString());
    var parts =
        new PaymentTerms(0, endOfMonth, instalments, null, null)
            .due(day("2010-01-01").plusDays(start), gross, Weekends.REST);
    assertThat(parts.stream().map(DuePart::amount).reduce(Samples.sek("0"), Money::plus))
        .isEqualTo(gross);
    assertThat(parts).noneMatch(part -> Weekends.REST.isRestDay(part.dueOn()));
    assertThat(parts).isSortedAccordingTo(java.util.Comparator.comparing(DuePart::dueOn));
  }
}
