package voti.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

class RecordCodecTest {

  record Part(String name, @Nullable Part inner) {}

  record Whole(
      @BsonId String id,
      int count,
      Money money,
      Percentage percent,
      Quantity quantity,
      BigDecimal exact,
      LocalDate day,
      Instant at,
      List<Part> parts,
      Map<String, Money> byName,
      @Nullable String note) {}

  private static final Whole WHOLE =
      new Whole(
          "a",
          2,
          Money.of("12.30", "SEK"),
          Percentage.of("7"),
          Quantity.of("120", "LTR"),
          new BigDecimal("1.10"),
          LocalDate.parse("2010-01-18"),
          Instant.parse("2026-01-05T09:30:00.123456Z"),
          List.of(new Part("x", new Part("y", null))),
          Map.of("net", Money.of("1.00", "EUR")),
          null);

  @Test
  void aRecordComesBackAsItWas() {
    assertThat(read(write(WHOLE))).isEqualTo(WHOLE);
  }

  @Test
  void moneyIsTextAndTheIdIsTheDocuments() {
    var document = write(WHOLE);
    assertThat(document.getString("_id").getValue()).isEqualTo("a");
    assertThat(document.getDocument("money").toJson())
        .isEqualTo("{\"amount\": \"12.30\", \"currency\": \"SEK\"}");
    assertThat(document.getString("at").getValue()).isEqualTo("2026-01-05T09:30:00.123456Z");
    assertThat(document).doesNotContainKey("note");
  }

  @Test
  void unknownFieldsAreSkippedAndMissingOnesAreZero() {
    var document = write(WHOLE);
    document.append("later", document.get("day"));
    document.remove("count");
    assertThat(read(document).count()).isZero();
  }

  @Test
  void instantsSortAsText() {
    var whole = text(Instant.parse("2026-01-05T09:30:00Z"));
    var later = text(Instant.parse("2026-01-05T09:30:00.5Z"));
    assertThat(whole).isLessThan(later);
  }

  private static String text(Instant at) {
    var document = new BsonDocument();
    var writer = new BsonDocumentWriter(document);
    writer.writeStartDocument();
    writer.writeName("at");
    Databases.codecs().get(Instant.class).encode(writer, at, EncoderContext.builder().build());
    writer.writeEndDocument();
    return document.getString("at").getValue();
  }

  private static BsonDocument write(Whole whole) {
    var document = new BsonDocument();
    Databases.codecs()
        .get(Whole.class)
        .encode(new BsonDocumentWriter(document), whole, EncoderContext.builder().build());
    return document;
  }

  private static Whole read(BsonDocument document) {
    return Databases.codecs()
        .get(Whole.class)
        .decode(new BsonDocumentReader(document), DecoderContext.builder().build());
  }
}
