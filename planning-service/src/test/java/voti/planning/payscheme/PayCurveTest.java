package voti.planning.payscheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voti.planning.payscheme.PayCurve.Kind;
import voti.values.Money;
import voti.values.Percentage;

/** What an attainment pays. */
class PayCurveTest {

  private static final String MARI = "emp-00-1";

  private static final List<PayStep> STEPS = List.of(step("80", "1"), step("100", "2"));

  @ParameterizedTest(name = "{0} % pays {1} % marginally, {2} % retroactively")
  @CsvSource({
    "-5, 0, 0",
    "0, 0, 0",
    "79.99, 0, 0",
    "80, 80, 80",
    "99.99, 99.99, 99.99",
    "100, 100, 200",
    "110, 120, 220",
    "150, 200, 250",
    "400, 250, 250"
  })
  void lowerBoundsAreInclusiveAndTheCapHolds(String attained, String marginal, String retroactive) {
    assertThat(curve(Kind.MARGINAL, STEPS).of(Percentage.of(attained)))
        .isEqualTo(Percentage.of(marginal));
    assertThat(curve(Kind.RETROACTIVE, STEPS).of(Percentage.of(attained)))
        .isEqualTo(Percentage.of(retroactive));
  }

  @Test
  void sixtyPercentOfVolumeAtAHundredAndTenAndFortyOfTheBaseAtNinetyPay1080() {
    var terms =
        terms(
            new PayWeight(PaidMeasure.VOLUME, Percentage.of("60")),
            new PayWeight(PaidMeasure.ACTIVE_BASE, Percentage.of("40")));

    var pay =
        terms.pay(
            Money.of("1000.00", "EUR"),
            measure -> Percentage.of(measure == PaidMeasure.VOLUME ? "110" : "90"));

    assertThat(pay).isEqualTo(Money.of("1080.00", "EUR"));
  }

  @Property
  void moreNeverPaysLess(
      @ForAll Kind kind,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 60) Integer> widths,
      @ForAll @IntRange(max = 30_000) int some,
      @ForAll @IntRange(max = 10_000) int more) {
    var steps = new ArrayList<PayStep>();
    var from = 0;
    for (var width : widths) {
      from += width + 1;
      steps.add(new PayStep(hundredths(from * 100), BigDecimal.valueOf(steps.size() + 1L)));
    }
    var curve = curve(kind, steps);

    var less = curve.of(hundredths(some));
    assertThat(curve.of(hundredths(some + more))).isGreaterThanOrEqualTo(less);
    assertThat(less).isBetween(Percentage.of("0"), curve.cap());
    assertThat(hundredths(some).compareTo(steps.getFirst().from()) < 0)
        .isEqualTo(less.percent().signum() == 0);
  }

  @Property
  void whoMeetsThePlanInEveryFigureIsPaidTheBase(
      @ForAll @IntRange(min = 1, max = 99) int volume,
      @ForAll @IntRange(min = 1, max = 1_000_000) int cents) {
    var terms =
        terms(
            new PayWeight(PaidMeasure.VOLUME, hundredths(volume * 100)),
            new PayWeight(PaidMeasure.NEW_CLIENTS, hundredths((100 - volume) * 100)));
    var base = new Money(BigDecimal.valueOf(cents, 2), Currency.getInstance("EUR"));

    assertThat(terms.pay(base, _ -> Percentage.of("100"))).isEqualTo(base);
  }

  @Test
  void whatCannotBeIsRefused() {
    var volume = new PayWeight(PaidMeasure.VOLUME, Percentage.of("50"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms(volume))
        .withMessageContaining("50");
    assertThatIllegalArgumentException().isThrownBy(() -> terms(volume, volume));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve(Kind.MARGINAL, List.of(step("100", "1"), step("100", "2"))));
    assertThatIllegalArgumentException().isThrownBy(() -> curve(Kind.MARGINAL, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> step("-1", "1"));
  }

  private static PayTerms terms(PayWeight... weights) {
    return new PayTerms(
        "KAM",
        YearMonth.of(2010, 2),
        List.of(weights),
        curve(Kind.MARGINAL, STEPS),
        List.of(new PaidEmployee(MARI, Money.of("1000.00", "EUR"))));
  }

  private static PayCurve curve(Kind kind, List<PayStep> steps) {
    return new PayCurve(kind, steps, Percentage.of("250"));
  }

  private static PayStep step(String from, String rate) {
    return new PayStep(Percentage.of(from), new BigDecimal(rate));
  }

  private static Percentage hundredths(int many) {
    return new Percentage(BigDecimal.valueOf(many, 2));
  }
}
