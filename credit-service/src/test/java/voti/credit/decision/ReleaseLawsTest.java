package voti.credit.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import voti.credit.creditaccount.Release;
import voti.values.Money;
import voti.values.Percentage;

/** How far a release reaches: to the cent, through the last day, and never further. */
class ReleaseLawsTest {

  private static final LocalDate DAY = LocalDate.parse("2010-01-31");

  private static Money sek(long cents) {
    return Money.of(BigDecimal.valueOf(cents, 2).toPlainString(), "SEK");
  }

  @Property(tries = 1000)
  void itReachesToTheCentAndThroughTheLastDay(
      @ForAll @LongRange(min = 1, max = 10_000_000_000L) long cents,
      @ForAll @IntRange(max = 2000) int hundredths,
      @ForAll @IntRange(min = 1, max = 30) int days) {
    var deviation = new Percentage(BigDecimal.valueOf(hundredths, 2));
    var release = new Release("cde-1", sek(cents), deviation, DAY.plusDays(days));
    var most = new Terms(sek(cents), deviation, days).most();
    var cent = sek(1);
    assertThat(release.covers(most, release.lastDay())).isTrue();
    assertThat(release.covers(most.plus(cent), release.lastDay())).isFalse();
    assertThat(release.covers(most, release.lastDay().plusDays(1))).isFalse();
  }

  @Property(tries = 1000)
  void whatCameDownToItNeverCompounds(
      @ForAll @LongRange(min = 1, max = 10_000_000_000L) long cents,
      @ForAll @IntRange(max = 2000) int hundredths,
      @ForAll @IntRange(min = 1, max = 10_000) int part) {
    var deviation = new Percentage(BigDecimal.valueOf(hundredths, 2));
    var release = new Release("cde-1", sek(cents), deviation, DAY);
    var most = new Terms(sek(cents), deviation, 1).most();
    var amount =
        Money.rounded(
            most.amount()
                .multiply(BigDecimal.valueOf(part, 4))
                .max(new BigDecimal("0.01"))
                .setScale(2, RoundingMode.DOWN),
            most.currency());
    var under = new Release("cde-2", amount, UnderRelease.left(release, amount), release.lastDay());
    assertThat(under.covers(amount, DAY)).as("the order itself").isTrue();
    assertThat(under.covers(most.plus(sek(1)), DAY)).as("a cent beyond the release").isFalse();
    assertThat(under.covers(most.minus(sek(1)).isPositive() ? most.minus(sek(1)) : amount, DAY))
        .as("nearly all that was released")
        .isTrue();
  }

  @Test
  void theStorysReleaseReachesToFourThousandNineHundredAndFifty() {
    var terms = new Terms(sek(450_000), Percentage.of("10"), 5);
    assertThat(terms.most()).isEqualTo(sek(495_000));
  }
}
