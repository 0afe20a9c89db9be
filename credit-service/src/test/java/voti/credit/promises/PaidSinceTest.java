package voti.credit.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.credit.items.Reduction;

class PaidSinceTest {

  private static final Instant MADE = Instant.parse("2010-03-20T10:00:00Z");
  private static final LocalDate GIVEN = LocalDate.parse("2010-03-20");
  private static final LocalDate BY = LocalDate.parse("2010-03-30");

  private final PaidSince paid = new PaidSince(GIVEN, MADE, BY, Samples.sek("0").currency());

  private static Reduction of(String kind, String amount, int booked, int valued, int recorded) {
    return new Reduction(
        "rec-1",
        kind,
        Samples.sek(amount),
        BY.plusDays(booked),
        BY.plusDays(valued),
        MADE.plusSeconds(recorded),
        1);
  }

  private String sum(Reduction... all) {
    return paid.of(List.of(all)).amount().toPlainString();
  }

  @Test
  void cashBookedAndValuedByTheDayCounts() {
    assertThat(sum(of("cash", "100.00", 0, 0, 1), of("cash", "50.00", -1, -2, 9)))
        .isEqualTo("150.00");
  }

  @Test
  void cashAfterTheDayOrBeforeThePromiseAndWhatIsNoCashDoesNot() {
    assertThat(
            sum(
                of("cash", "1.00", 1, 0, 1),
                of("cash", "1.00", 0, 1, 1),
                of("cash", "1.00", -10, -10, 0),
                of("credit-note", "1.00", 0, 0, 1),
                of("settlement-discount", "1.00", 0, 0, 1)))
        .isEqualTo("0.00");
  }

  @Test
  void cashInAnotherCurrencyCountsWhatItCleared() {
    assertThat(sum(of("cash", "90.00", 0, 0, 1), of("exchange", "10.00", 0, 0, 1)))
        .isEqualTo("100.00");
    assertThat(sum(of("revaluation", "10.00", 0, 0, 1), of("set-off", "5.00", 0, 0, 1)))
        .isEqualTo("0.00");
  }

  @Test
  void ofAPromiseWrittenDownLateCashCountsThatWasBookedAfterTheDayItWasGiven() {
    assertThat(sum(of("cash", "70.00", -9, -9, -3600), of("cash", "30.00", 0, 0, 0)))
        .isEqualTo("100.00");
    assertThat(sum(of("cash", "70.00", -10, -10, -3600))).isEqualTo("0.00");
    assertThat(sum(of("cash", "70.00", -9, -9, -3600), of("cash", "-70.00", -8, -8, -1800)))
        .isEqualTo("0.00");
  }

  @Test
  void cashThatWasTakenBackDoesNotCount() {
    assertThat(sum(of("cash", "100.00", 0, 0, 1), of("cash", "-100.00", 0, 0, 2)))
        .isEqualTo("0.00");
    assertThat(sum(of("cash", "-100.00", 0, 0, 2))).isEqualTo("0.00");
  }
}
