package voti.platform.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes BSON values as bytes whose unsigned order is MongoDB's order of the values.
 *
 * <p>Every value ends itself, so that values can follow each other in a compound key; a descending
 * field is written with all bits turned. Numbers of all types share one form: the sortable bits of
 * the double, then the exact long.
 */
final class KeyWriter {

  private static final int MIN_KEY = 0x05;
  private static final int NULL = 0x10;
  private static final int NUMBER = 0x20;
  private static final int STRING = 0x30;
  private static final int OTHER = 0x40;
  private static final int UUID_VALUE = 0x68;
  private static final int OBJECT_ID = 0x70;
  private static final int BOOLEAN = 0x78;
  private static final int DATE = 0x80;
  private static final int MAX_KEY = 0xf0;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(64);

  /** Can this value be found by its key alone, as an equal or as a bound? */
  static boolean isSimple(@Nullable Object value) {
    return Missing.isNullOrMissing(value) || isOrdered(value) || value instanceof Decimal128;
  }

  /** Do keys of such values sort exactly as the values do? */
  static boolean isOrdered(@Nullable Object value) {
    return Missing.isNullOrMissing(value)
        || (value instanceof Number && !(value instanceof Decimal128))
        || value instanceof String
        || value instanceof ObjectId
        || value instanceof Boolean
        || value instanceof Instant
        || value instanceof UUID;
  }

  KeyWriter append(@Nullable Object value, boolean ascending) {
    return put(encode(value), ascending);
  }

  /** Only the type: the common start of all values a bound on {@code value} can mean. */
  KeyWriter appendType(Object value, boolean ascending) {
    return put(new byte[] {(byte) tag(value)}, ascending);
  }

  KeyWriter append(long position) {
    out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(position).array());
    return this;
  }

  KeyWriter append(byte[] prefix) {
    out.writeBytes(prefix);
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  private KeyWriter put(byte[] field, boolean ascending) {
    for (byte b : field) {
      out.write(ascending ? b : ~b);
    }
    return this;
  }

  private static int tag(@Nullable Object value) {
    if (Missing.isNullOrMissing(value)) {
      return NULL;
    }
    return switch (value) {
      case Number _ -> NUMBER;
      case String _ -> STRING;
      case ObjectId _ -> OBJECT_ID;
      case Boolean _ -> BOOLEAN;
      case Instant _ -> DATE;
      case UUID _ -> UUID_VALUE;
      case MinKey _ -> MIN_KEY;
      case MaxKey _ -> MAX_KEY;
      case null, default -> OTHER;
    };
  }

  private static byte[] encode(@Nullable Object value) {
    int tag = tag(value);
    return switch (value) {
      case Number number -> number(number);
      case String text -> text(STRING, text);
      case ObjectId id -> fixed(tag, id.toByteArray());
      case Boolean flag -> fixed(tag, new byte[] {(byte) (flag ? 1 : 0)});
      case Instant instant -> fixed(tag, sortable(instant.toEpochMilli()));
      case UUID uuid ->
          fixed(
              tag,
              ByteBuffer.allocate(16)
                  .putLong(uuid.getMostSignificantBits())
                  .putLong(uuid.getLeastSignificantBits())
                  .array());
      case null, default -> tag == OTHER ? other(value) : new byte[] {(byte) tag};
    };
  }

  private static byte[] number(Number number) {
    double value = number.doubleValue() == 0 ? 0.0 : number.doubleValue();
    long bits = Double.doubleToLongBits(value);
    long exact =
        number instanceof Long || number instanceof Integer ? number.longValue() : (long) value;
    return ByteBuffer.allocate(1 + 2 * Long.BYTES)
        .put((byte) NUMBER)
        .putLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE)
        .put(sortable(exact))
        .array();
  }

  private static byte[] sortable(long value) {
    return ByteBuffer.allocate(Long.BYTES).putLong(value ^ Long.MIN_VALUE).array();
  }

  private static byte[] fixed(int tag, byte[] value) {
    return ByteBuffer.allocate(1 + value.length).put((byte) tag).put(value).array();
  }

  /**
   * Each UTF-16 unit by itself, for the order of Java; two zeros end it, so one inside is marked.
   */
  private static byte[] text(int tag, String text) {
    var bytes = new ByteArrayOutputStream(text.length() + 3);
    bytes.write(tag);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes.write(c);
        if (c == 0) {
          bytes.write(0xff);
        }
      } else if (c < 0x800) {
        bytes.write(0xc0 | (c >> 6));
        bytes.write(0x80 | (c & 0x3f));
      } else {
        bytes.write(0xe0 | (c >> 12));
        bytes.write(0x80 | ((c >> 6) & 0x3f));
        bytes.write(0x80 | (c & 0x3f));
      }
    }
    bytes.write(0);
    bytes.write(0);
    return bytes.toByteArray();
  }

  /** Equal values get equal keys; their order means nothing. */
  private static byte[] other(@Nullable Object value) {
    Object normal = new KeyValue(Collections.singletonList(value)).normalized().get(0);
    return text(OTHER, HexFormat.of().formatHex(Bson.encode(new Document("", normal))));
  }
}
