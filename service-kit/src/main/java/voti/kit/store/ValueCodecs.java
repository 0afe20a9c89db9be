package voti.kit.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import voti.values.Gln;
import voti.values.Gtin;
import voti.values.Percentage;

/**
 * Values that are one text in a read model. Dates and instants sort as text; decimals do not and
 * are not meant to be sorted by. Money and quantities are records and have no codec of their own.
 */
final class ValueCodecs {

  /** Always six decimals, so that the order of the text is the order in time. */
  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSX").withZone(ZoneOffset.UTC);

  private ValueCodecs() {}

  static List<Codec<?>> all() {
    return List.of(
        new Text<>(BigDecimal.class, BigDecimal::toPlainString, BigDecimal::new),
        new Text<>(Percentage.class, p -> p.percent().toPlainString(), Percentage::of),
        new Text<>(Currency.class, Currency::getCurrencyCode, Currency::getInstance),
        new Text<>(Gln.class, Gln::digits, Gln::new),
        new Text<>(Gtin.class, Gtin::digits, Gtin::new),
        new Text<>(LocalDate.class, LocalDate::toString, LocalDate::parse),
        new Text<>(YearMonth.class, YearMonth::toString, YearMonth::parse),
        new Text<>(Instant.class, MICROS::format, Instant::parse));
  }

  private record Text<T>(Class<T> type, Function<T, String> write, Function<String, T> read)
      implements Codec<T> {

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
      return read.apply(reader.readString());
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
      writer.writeString(write.apply(value));
    }

    @Override
    public Class<T> getEncoderClass() {
      return type;
    }
  }
}
