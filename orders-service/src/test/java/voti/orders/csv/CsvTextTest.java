package voti.orders.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

  @Test
  void whatIsWrittenIsReadAgainAndNoTextIsAFormula() {
    var text = new CsvText(List.of("name", "amount", "note"));
    text.row(Arrays.asList("Färg, \"röd\"", new BigDecimal("-1E+2"), null));
    text.row(List.of("=1+1", BigDecimal.ONE, "-"));
    assertThat(text.toString())
        .isEqualTo("name,amount,note\r\n\"Färg, \"\"röd\"\"\",-100,\r\n'=1+1,1,'-\r\n");
    assertThat(Csv.rows(text.toString()).get(1).fields())
        .containsExactly("Färg, \"röd\"", "-100", "");
  }
}
