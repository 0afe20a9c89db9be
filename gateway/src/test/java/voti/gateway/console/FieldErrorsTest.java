package voti.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class FieldErrorsTest {

  private static String beside(String name, String said, String... typed) {
    var values = new LinkedMultiValueMap<String, String>();
    for (var i = 0; i < typed.length; i += 2) {
      values.add(typed[i], typed[i + 1]);
    }
    return FieldErrors.beside(values, Map.of(name, said)).keySet().iterator().next();
  }

  @Test
  void aFieldThatWasTypedKeepsItsName() {
    assertThat(beside("gln", "no", "gln", "7")).isEqualTo("gln");
    assertThat(beside("other", "no", "gln", "7")).isEqualTo("other");
  }

  @Test
  void aRowOfTheCommandIsTheRowInWhichItWasTyped() {
    var rows =
        new String[] {
          "lines[0].product",
          "",
          "lines[1].product",
          "prd-1",
          "lines[1].quantity.amount",
          "",
          "lines[2].product",
          "prd-1",
          "lines[2].quantity.amount",
          "4",
          "lines[5].product",
          "prd-2",
          "lines[5].quantity.amount",
          "1"
        };
    assertThat(beside("lines[0].product", "no", rows)).isEqualTo("lines[2].product");
    assertThat(beside("lines[1].product", "no", rows)).isEqualTo("lines[5].product");
    assertThat(beside("lines[9].product", "no", rows)).isEqualTo("lines[9].product");
  }

  @Test
  void aWholeIsSaidBesideTheFieldItsSentenceBeginsWithElseItsFirst() {
    var statements =
        new String[] {"statements[0].year", "2008", "statements[0].totalAssets", "0", "on", "x"};
    assertThat(beside("statements[0]", "totalAssets must be above zero", statements))
        .isEqualTo("statements[0].totalAssets");
    assertThat(beside("statements[0]", "this is missing", statements))
        .isEqualTo("statements[0].year");
    assertThat(beside("limit", "1.234 is too fine", "limit.amount", "1", "limit.currency", "SEK"))
        .isEqualTo("limit.amount");
    assertThat(beside("", "on is a day", statements)).isEqualTo("on");
    assertThat(beside("", "nothing is known", statements)).isEmpty();
  }
}
