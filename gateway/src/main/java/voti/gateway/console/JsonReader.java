package voti.gateway.console;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads answers into what pages show; numbers stay the text they were sent as. */
@Component
public class JsonReader {

  private final JsonMapper mapper;

  JsonReader(JsonMapper mapper) {
    this.mapper = mapper;
  }

  public Json read(byte[] body) {
    if (body.length == 0) {
      return new Json();
    }
    if (value(mapper.readTree(body)) instanceof Json object) {
      return object;
    }
    var items = new Json();
    items.put("items", value(mapper.readTree(body)));
    return items;
  }

  private static @Nullable Object value(JsonNode node) {
    if (node.isObject()) {
      var object = new Json();
      node.properties().forEach(field -> object.put(field.getKey(), value(field.getValue())));
      return object;
    }
    if (node.isArray()) {
      return node.valueStream().map(JsonReader::value).toList();
    }
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    return node.isNull() || node.isMissingNode() ? null : node.asString();
  }
}
