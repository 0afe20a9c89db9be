package voti.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderSenderTest {

  @ParameterizedTest(name = "{0} is sent as {1}")
  @CsvSource({
    "<Order/>, application/xml",
    "UNB+UNOC:3+1, application/edifact",
    "UNA:+.?, application/edifact",
    "number;gln, text/csv",
    "UNIT, text/csv"
  })
  void aFileIsSentAsWhatItBeginsAs(String content, String type) {
    assertThat(OrderSender.contentType(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(type);
  }
}
