package voti.kit.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON between people, services and us. Decimals, money and percentages are strings, instants and
 * dates ISO; unknown fields are ignored; a record's component must be there unless it is nullable.
 */
public final class Wire {

  private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

  private Wire() {}

  /** The mapper of messages and of HTTP. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** Makes any mapper write and read as we do. */
  public static <B extends JsonMapper.Builder> B configure(B builder) {
    builder
        .addModule(new ValuesModule())
        .addModule(new RequiredModule())
        .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
    return builder;
  }
}
