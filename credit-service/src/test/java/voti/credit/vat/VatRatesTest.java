package voti.credit.vat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voti.kit.json.Wire;
import voti.values.Percentage;

/** The dated table as it is shipped. */
class VatRatesTest {

  private static VatRates shipped() {
    try (var data = VatRatesTest.class.getResourceAsStream("/policies/vat-rates.json")) {
      return Wire.mapper().readValue(data, VatRates.class);
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2009-06-30, 18",
    "2009-07-01, 20",
    "2023-12-31, 20",
    "2024-01-01, 22",
    "2025-06-30, 22",
    "2025-07-01, 24",
    "2026-02-02, 24"
  })
  void estoniasStandardRateIsThatOfTheDay(LocalDate day, String rate) {
    assertThat(shipped().standard("EE", day)).contains(Percentage.of(rate));
  }

  @Test
  void aRateOfAnotherDayIsNotInForce() {
    var day = LocalDate.parse("2025-07-01");
    var old = new VatRateIsInForce(shipped(), "EE", day, Vat.of("S", "22"));
    assertThat(old.holds()).isFalse();
    assertThat(old.sentence())
        .isEqualTo("EE charges no VAT of 22.00 % on 2025-07-01; its standard rate is 24.00 %.");
    assertThat(new VatRateIsInForce(shipped(), "EE", day, Vat.of("S", "9")).holds()).isTrue();
    assertThat(new VatRateIsInForce(shipped(), "EE", day, Vat.of("K", "0")).holds()).isTrue();
    assertThat(new VatRateIsInForce(shipped(), "XX", day, Vat.of("S", "7")).holds()).isTrue();
  }
}
