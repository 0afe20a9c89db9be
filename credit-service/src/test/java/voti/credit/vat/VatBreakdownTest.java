package voti.credit.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import voti.values.Money;
import voti.values.Percentage;

class VatBreakdownTest {

  private static final Vat STANDARD = Vat.of("S", "24");
  private static final Vat REDUCED = Vat.of("S", "9");

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  @Test
  void vatIsComputedOncePerRateAndNotPerLine() {
    // Three lines of 0.02 at 24 %: by line 0.00 each, together 0.0144, which is a cent.
    var breakdown = new VatBreakdown();
    for (var line = 0; line < 3; line++) {
      breakdown.add(STANDARD, eur("0.02"));
    }
    assertThat(breakdown.computed())
        .containsExactly(
            new VatSubtotal(VatCategory.S, Percentage.of("24"), eur("0.06"), eur("0.01")));
  }

  @Test
  void eachRateAndCategoryIsAGroupOfItsOwn() {
    var groups =
        new VatBreakdown()
            .add(STANDARD, eur("100.00"))
            .add(REDUCED, eur("10.00"))
            .add(Vat.of("K", "0"), eur("5.00"))
            .add(STANDARD, eur("-20.00"))
            .computed();
    assertThat(groups)
        .extracting(VatSubtotal::base)
        .containsExactly(eur("80.00"), eur("10.00"), eur("5.00"));
    assertThat(groups)
        .extracting(VatSubtotal::vat)
        .containsExactly(eur("19.20"), eur("0.90"), eur("0.00"));
  }

  @Test
  void aShareOfAnOrdersVatIsGivenOutOverTheRates() {
    // The order's VAT was computed over more than this delivery; its share is a cent more.
    var spread = new VatBreakdown().add(STANDARD, eur("10.00")).add(REDUCED, eur("10.00"));
    assertThat(spread.of(eur("3.31")))
        .extracting(VatSubtotal::vat)
        .containsExactly(eur("2.41"), eur("0.90"));
  }

  @Test
  void vatOfNoKnownRateIsNotInvented() {
    assertThat(new VatBreakdown().add(Vat.NONE, eur("10.00")).of(eur("2.40"))).isEmpty();
    assertThat(new VatBreakdown().add(Vat.NONE, eur("10.00")).of(eur("0.00"))).hasSize(1);
  }

  @Test
  void aRateBelongsToTheStandardCategoryOnly() {
    assertThatThrownBy(() -> Vat.of("K", "24")).hasMessageContaining("category K at 24.00 %");
    assertThatThrownBy(() -> Vat.of("S", "0")).isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 500)
  void groupsSumToTheTotalWhateverItIs(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 99_999) Integer> nets,
      @ForAll @IntRange(min = -3, max = 3) int off) {
    var breakdown = new VatBreakdown();
    for (var i = 0; i < nets.size(); i++) {
      breakdown.add(i % 2 == 0 ? STANDARD : REDUCED, cents(nets.get(i)));
    }
    var exact =
        breakdown.computed().stream().map(VatSubtotal::vat).reduce(eur("0.00"), Money::plus);
    var total = exact.plus(cents(off));
    if (total.isNegative()) {
      return;
    }
    var parts = breakdown.of(total);
    assertThat(parts.stream().map(VatSubtotal::vat).reduce(eur("0.00"), Money::plus))
        .isEqualTo(total);
    assertThat(parts.stream().map(VatSubtotal::base).reduce(eur("0.00"), Money::plus))
        .isEqualTo(nets.stream().map(VatBreakdownTest::cents).reduce(eur("0.00"), Money::plus));
  }

  private static Money cents(int cents) {
    return eur(BigDecimal.valueOf(cents, 2).toPlainString());
  }
}
