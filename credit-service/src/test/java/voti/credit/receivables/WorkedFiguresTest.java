package voti.credit.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import voti.values.Money;

/** Figures worked by hand. */
class WorkedFiguresTest {

  private static final PeriodFigures YEAR =
      new PeriodFigures(eur("1000000"), eur("10000000"), eur("1200000"), eur("800000"), 365);

  @Test
  void receivablesOf1200000OnSalesOf10MillionAre438DaysOfSales() {
    assertThat(YEAR.daysSalesOutstanding()).isEqualTo("43.8");
  }

  @Test
  void theBestPossibleOn800000NotDueIs292Days() {
    assertThat(YEAR.bestPossibleDaysSalesOutstanding()).isEqualTo("29.2");
  }

  @Test
  void theDifferenceOf146DaysIsDelinquency() {
    assertThat(YEAR.averageDaysDelinquent()).isEqualTo("14.6");
  }

  @Test
  void collectionWas961PerCentEffective() {
    // (1.0 + 10.0 - 1.2) / (1.0 + 10.0 - 0.8) = 9.8 / 10.2
    assertThat(YEAR.collectionEffectiveness()).isEqualTo("96.1");
  }

  @Test
  void collectionOfAllThatCouldBeCollectedIs100() {
    var all = new PeriodFigures(eur("500"), eur("1000"), eur("300"), eur("300"), 30);
    assertThat(all.collectionEffectiveness()).isEqualTo("100.0");
    assertThat(all.averageDaysDelinquent()).isEqualTo("0.0");
  }

  @Test
  void withoutSalesThereAreNoDaysOfSales() {
    var quiet = new PeriodFigures(eur("500"), eur("0"), eur("500"), eur("0"), 30);
    assertThat(quiet.daysSalesOutstanding()).isNull();
    assertThat(quiet.averageDaysDelinquent()).isNull();
    assertThat(quiet.collectionEffectiveness()).isEqualTo("0.0");
  }

  @Test
  void daysToPayWeighTheirAmounts() {
    var days = new DaysToPay();
    days.add(eur("900"), Books.DAY, Books.DAY.plusDays(10));
    days.add(eur("100"), Books.DAY, Books.DAY.plusDays(60));
    assertThat(days.mean()).isEqualTo("15.0");
    days.add(eur("-100"), Books.DAY, Books.DAY.plusDays(60));
    assertThat(days.mean()).isEqualTo("10.0");
    assertThat(new DaysToPay().mean()).isNull();
  }

  @Test
  void theProvisionIs27567WithRatesThatAreNotRoundedFirst() {
    var provision =
        Books.policy()
            .provision()
            .of(Aged.of(amounts("300000", "140000", "60000", "23000", "5000"), 5));
    assertThat(provision.byBucket()).isEqualTo(amounts("6000", "5600", "5217.39", "5750", "5000"));
    assertThat(provision.total()).isEqualTo(eur("27567.39"));
  }

  @Test
  void ratesRoundedFirstWouldGiveAnotherProvision() {
    var rounded = new LossRate(new BigDecimal("8.70"), new BigDecimal("100"));
    assertThat(rounded.times(new BigDecimal("60000"))).isEqualByComparingTo("5220");
  }

  @Test
  void nothingIsLostOnABucketBelowZero() {
    var provision =
        Books.policy().provision().of(Aged.of(amounts("-100", "100", "0", "0", "0"), 2));
    assertThat(provision.total()).isEqualTo(eur("4"));
  }

  @Test
  void sharesOf50And30And20PerCentAreAnIndexOf3800() {
    var open = new LinkedHashMap<String, Money>();
    open.put("c", eur("200"));
    open.put("a", eur("500"));
    open.put("b", eur("300"));
    open.put("paid", eur("0"));
    open.put("ours to give back", eur("-40"));
    var concentration = Concentration.of(open);
    assertThat(concentration.total()).isEqualTo(eur("1000"));
    assertThat(concentration.hhi()).isEqualTo("3800");
    assertThat(concentration.shares())
        .extracting(Concentration.Share::account)
        .containsExactly("a", "b", "c");
    assertThat(concentration.shares())
        .extracting(share -> share.cumulative().shown())
        .containsExactly("50.00", "80.00", "100.00");
  }

  @Test
  void oneDebtorIsAnIndexOf10000() {
    assertThat(Concentration.of(java.util.Map.of("only", eur("1"))).hhi()).isEqualTo("10000");
  }

  private static List<Money> amounts(String... amounts) {
    return Arrays.stream(amounts).map(WorkedFiguresTest::eur).toList();
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
