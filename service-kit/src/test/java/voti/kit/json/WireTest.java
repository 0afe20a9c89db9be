package voti.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import voti.values.Gln;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

class WireTest {

  record All(
      Money money,
      Percentage percent,
      Quantity quantity,
      BigDecimal exact,
      Gln gln,
      Currency currency,
      LocalDate day,
      Instant at,
      @Nullable String note) {}

  private static final All ALL =
      new All(
          Money.of("12.30", "SEK"),
          Percentage.of("7"),
          Quantity.of("120", "LTR"),
          new BigDecimal("100000000000000000000.10"),
          new Gln("7300070011115"),
          Currency.getInstance("EUR"),
          LocalDate.parse("2010-01-18"),
          Instant.parse("2026-01-05T09:30:00.123456Z"),
          null);

  @Test
  void amountsAreTextAndDatesAreIso() {
    assertThat(Wire.mapper().writeValueAsString(ALL))
        .isEqualTo(
            """
            {"money":{"amount":"12.30","currency":"SEK"},"percent":"7",\
            "quantity":{"amount":"120","unit":"LTR"},"exact":"100000000000000000000.10",\
            "gln":"7300070011115","currency":"EUR","day":"2010-01-18",\
            "at":"2026-01-05T09:30:00.123456Z","note":null}""");
  }

  @Test
  void whatIsWrittenIsRead() {
    var mapper = Wire.mapper();
    assertThat(mapper.readValue(mapper.writeValueAsString(ALL), All.class)).isEqualTo(ALL);
  }

  @Test
  void aComponentMayOnlyBeMissingWhenItIsNullable() {
    var without = Wire.mapper().writeValueAsString(ALL).replace("\"percent\":\"7\",", "");
    assertThatThrownBy(() -> Wire.mapper().readValue(without, All.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("percent");
    var withoutNote = Wire.mapper().writeValueAsString(ALL).replace(",\"note\":null", "");
    assertThat(Wire.mapper().readValue(withoutNote, All.class)).isEqualTo(ALL);
  }
}
