package voti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.Quantity;

/** Stored bytes are canonical, and no reader has to round. */
class CanonicalSerializerTest {

  record Everything(
      Money money,
      Percentage share,
      Quantity quantity,
      Period period,
      Instant at,
      long whole,
      Long boxed,
      BigInteger huge,
      @Nullable String nothing,
      List<String> texts) {}

  record Numbers(long number, BigDecimal decimal, String text) {}

  private static final Everything EVERYTHING =
      new Everything(
          Money.of("12.30", "SEK"),
          Percentage.of("7.125"),
          Quantity.of("120", "LTR"),
          new Period(LocalDate.parse("2010-01-18"), null),
          Instant.parse("2026-01-01T10:00:00.123456Z"),
          1L << 53,
          (1L << 53) + 1,
          BigInteger.TWO.pow(70),
          null,
          List.of("ä", "\"", "\u20ac"));

  @Test
  void valuesAreWrittenAsPeopleAndOtherLanguagesReadThem() {
    assertThat(CanonicalJson.bytes(EVERYTHING))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(
            """
            {"at":"2026-01-01T10:00:00.123456Z","boxed":"9007199254740993",\
            "huge":"1180591620717411303424","money":{"amount":"12.30","currency":"SEK"},\
            "nothing":null,"period":{"from":"2010-01-18","until":null},\
            "quantity":{"amount":"120","unit":"LTR"},"share":{"percent":"7.125"},\
            "texts":["ä","\\"","€"],"whole":9007199254740992}""");
  }

  @Test
  void theyAreReadBackEqual() {
    assertThat(
            CanonicalSerializer.mapper()
                .readValue(CanonicalJson.bytes(EVERYTHING), Everything.class))
        .isEqualTo(EVERYTHING);
  }

  @Property(tries = 300)
  void numbersAndTextsSurviveAndTheirFormIsStable(
      @ForAll long number, @ForAll BigDecimal decimal, @ForAll String text) {
    var numbers = new Numbers(number, decimal, text.replaceAll("\\p{Cs}", ""));
    var bytes = CanonicalJson.bytes(numbers);

    assertThat(CanonicalJson.canonical(bytes)).isEqualTo(bytes);
    var read = CanonicalSerializer.mapper().readValue(bytes, Numbers.class);
    assertThat(read.number()).isEqualTo(number);
    assertThat(read.decimal()).isEqualByComparingTo(decimal);
    assertThat(read.text()).isEqualTo(numbers.text());
  }

  @Test
  void eventsAreStoredUnderLogicalNamesAndWhatTheyNeverKnewIsIgnored() {
    var serializer = CanonicalSerializer.events(Samples.TYPES);
    var stored = serializer.serialize(new SampleProduct.SampleListed("prd-1"), String.class);
    assertThat(stored.getType().getName()).isEqualTo("sample-listed");
    assertThat(stored.getType().getRevision()).isEqualTo("1");

    var newer =
        new SimpleSerializedObject<>(
            "{\"product\":\"prd-1\",\"colour\":\"white\"}", String.class, "sample-listed", "1");
    assertThat(serializer.<String, Object>deserialize(newer))
        .isEqualTo(new SampleProduct.SampleListed("prd-1"));
  }

  @Test
  void aMissingNumberIsAnErrorAndNotAZero() {
    assertThatThrownBy(
            () -> CanonicalSerializer.mapper().readValue("{\"text\":\"x\"}", Numbers.class))
        .hasMessageContaining("number");
  }
}
