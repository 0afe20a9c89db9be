package voti.kit.json;

import java.math.BigDecimal;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import voti.values.Gln;
import voti.values.Gtin;
import voti.values.Percentage;

/**
 * Values that are one text: decimals in full digits, percentages, location and trade item numbers.
 */
final class ValuesModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  ValuesModule() {
    super("values");
    addSerializer(BigDecimal.class, writing(BigDecimal::toPlainString));
    addSerializer(Percentage.class, writing(percent -> percent.percent().toPlainString()));
    addDeserializer(Percentage.class, reading(Percentage.class, Percentage::of));
    addSerializer(Gln.class, writing(Gln::digits));
    addDeserializer(Gln.class, reading(Gln.class, Gln::new));
    addSerializer(Gtin.class, writing(Gtin::digits));
    addDeserializer(Gtin.class, reading(Gtin.class, Gtin::new));
  }

  private static <T> ValueSerializer<T> writing(Function<T, String> text) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator json, SerializationContext context) {
        json.writeString(text.apply(value));
      }
    };
  }

  private static <T> ValueDeserializer<T> reading(Class<T> type, Function<String, T> of) {
    return new ValueDeserializer<>() {
      @Override
      public T deserialize(JsonParser json, DeserializationContext context) {
        var text = json.getValueAsString();
        if (text == null) {
          context.handleUnexpectedToken(type, json);
        }
        try {
          return of.apply(String.valueOf(text));
        } catch (NumberFormatException notANumber) {
          throw context.weirdStringException(String.valueOf(text), type, "not a number");
        } catch (IllegalArgumentException refused) {
          throw context.weirdStringException(
              String.valueOf(text), type, String.valueOf(refused.getMessage()));
        }
      }
    };
  }
}
