package voti.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.jackson3.MetaDataDeserializer;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;

/**
 * How everything stored and published is written: RFC 8785 (JSON Canonicalization Scheme). Numbers
 * that a double cannot hold exactly are strings, so that no reader in any language rounds them.
 */
final class CanonicalJson {

  private static final BigInteger EXACT = BigInteger.ONE.shiftLeft(53);

  static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

  private CanonicalJson() {}

  /** The canonical bytes of a value. */
  static byte[] bytes(Object value) {
    return canonical(MAPPER.writeValueAsBytes(value));
  }

  /** The canonical form of a JSON document. */
  static byte[] canonical(byte[] json) {
    if (json.length == 0 || (json[0] != '{' && json[0] != '[') || CanonicalScan.passes(json)) {
      return json;
    }
    try {
      return new JsonCanonicalizer(json).getEncodedUTF8();
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  /**
   * What identifies an event's content: SHA-256, in hex, of the canonical object of its id, type,
   * revision, payload and metadata.
   */
  static String eventHash(
      String id, String type, String revision, byte[] payload, byte[] metadata) {
    var digest = sha256();
    digest.update(ascii("{\"id\":"));
    digest.update(text(id));
    digest.update(ascii(",\"metadata\":"));
    digest.update(canonical(metadata));
    digest.update(ascii(",\"payload\":"));
    digest.update(canonical(payload));
    digest.update(ascii(",\"revision\":"));
    digest.update(text(revision));
    digest.update(ascii(",\"type\":"));
    digest.update(text(type));
    return HexFormat.of().formatHex(digest.digest(ascii("}")));
  }

  /** A text as JSON; texts alone are not touched by the scan, so they go through an array. */
  private static byte[] text(String text) {
    var array = canonical(MAPPER.writeValueAsBytes(List.of(text)));
    return Arrays.copyOfRange(array, 1, array.length - 1);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  static JsonMapper.Builder configure(JsonMapper.Builder builder) {
    return builder
        .addModule(numbersAsText())
        .changeDefaultVisibility(
            visible ->
                visible
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
        .enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
        // Already in canonical order, most of what is written needs no second look.
        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .polymorphicTypeValidator(
            BasicPolymorphicTypeValidator.builder().allowIfSubType("org.axonframework.").build());
  }

  private static SimpleModule numbersAsText() {
    return new SimpleModule("numbers as text")
        .addDeserializer(MetaData.class, new MetaDataDeserializer())
        .addSerializer(BigDecimal.class, text(BigDecimal::toPlainString))
        .addSerializer(BigInteger.class, integer())
        .addSerializer(Long.class, integer())
        .addSerializer(long.class, integer());
  }

  private static <T> ValueSerializer<T> text(Function<T, String> toText) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator json, SerializationContext context) {
        json.writeString(toText.apply(value));
      }
    };
  }

  private static <T extends Number> ValueSerializer<T> integer() {
    return new ValueSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator json, SerializationContext context) {
        var exact = new BigInteger(value.toString());
        if (exact.abs().compareTo(EXACT) > 0) {
          json.writeString(value.toString());
        } else {
          json.writeNumber(exact.longValue());
        }
      }
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
