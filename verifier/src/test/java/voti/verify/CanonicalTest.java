package voti.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTest {

  /** RFC 8785, appendix B: bits of a double and how it is written. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2",
  })
  void numbersOfTheStandard(String bits, String written) {
    var number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(Canonical.number(number)).isEqualTo(written);
  }

  /** RFC 8785, sections 3.2.2 and 3.2.3. */
  @Test
  void documentsOfTheStandard() {
    assertThat(
            Canonical.of(
                """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """))
        .isEqualTo(
            "{\"literals\":[null,true,false],"
                + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    assertThat(
            Canonical.of(
                """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew", "1": "One",
                 "\\ud83d\\ude00": "Emoji", "\\u0080": "Control", "\\u00f6": "Latin"}
                """))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin\","
                + "\"€\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji\",\"\ufb33\":\"Hebrew\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\":1,\"a\":2}",
        "01",
        "+1",
        "1.",
        ".5",
        "1e",
        "1e999",
        "nul",
        "\"\\x\"",
        "\"\\ud800\"",
        "\"\n\"",
        "[1] 2",
        "{a:1}",
        "'a'",
        "NaN",
        "\"\\u12g4\"",
        "\u0000"
      })
  void whatIsNotJsonIsRefused(String text) {
    assertThatThrownBy(() -> Json.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void depthIsBounded() {
    assertThat(Canonical.of("[".repeat(500) + "]".repeat(500))).startsWith("[[[");
    assertThatThrownBy(() -> Json.read("[".repeat(100_000)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void sameAsAnotherWriterOfTheStandard(@ForAll("documents") Map<String, Object> document)
      throws IOException {
    var written = Canonical.write(document);
    assertThat(new JsonCanonicalizer(written).getEncodedString()).isEqualTo(written);
    assertThat(Canonical.of(written)).isEqualTo(written);
    assertThat(written.getBytes(StandardCharsets.UTF_8))
        .isEqualTo(new JsonCanonicalizer(written).getEncodedUTF8());
  }

  @Property
  void numbersMeanThemselves(@ForAll double number) throws IOException {
    var written = Canonical.number(number);
    assertThat(Double.parseDouble(written)).isEqualTo(number == 0 ? 0.0 : number);
    assertThat(new JsonCanonicalizer("[" + written + "]").getEncodedString())
        .isEqualTo("[" + written + "]");
  }

  @Provide
  Arbitrary<Map<String, Object>> documents() {
    var texts =
        Arbitraries.strings().ofMaxLength(8).filter(text -> text.chars().noneMatch(this::half));
    Arbitrary<Object> leaves =
        Arbitraries.oneOf(
            texts.asGeneric(),
            Arbitraries.doubles().asGeneric(),
            Arbitraries.of(true, false).asGeneric());
    var lists = leaves.list().ofMaxSize(4).asGeneric();
    return Arbitraries.maps(texts, Arbitraries.oneOf(leaves, lists)).ofMaxSize(6).map(HashMap::new);
  }

  private boolean half(int unit) {
    return Character.isSurrogate((char) unit);
  }
}
