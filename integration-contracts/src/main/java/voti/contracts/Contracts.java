package voti.contracts;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every message type there is, with its schema (JSON Schema 2020-12) and its example, read from the
 * class path and never from a network. Safe for use by many threads. A message is asked for by its
 * CloudEvents type, {@code voti.orders.order-submitted.v1}; a type without a contract is an {@link
 * IllegalArgumentException}.
 *
 * <p>Properties that a schema does not name are allowed: a reader ignores what it does not know.
 */
public final class Contracts {

  private static final String ADDRESS = "https://voti.example/contracts/";

  /** What every service says in the same way, and the folder it is in. */
  private static final Map<String, String> SHARED =
      Map.of("history-entry", "history", "tree-head-signed", "ledger");

  private final Map<String, Schema> schemas = new LinkedHashMap<>();
  private final JsonMapper json = JsonMapper.builder().build();

  private Contracts() {
    var registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(Contracts::schemaAt)
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .formatAssertionsEnabled(true)
                            .build()));
    for (var type : read("types.txt").lines().toList()) {
      var schema = registry.getSchema(SchemaLocation.of(ADDRESS + path(type) + ".schema.json"));
      schema.initializeValidators();
      schemas.put(type, schema);
    }
  }

  /** Reads every contract; a missing or broken one is an error here and not later. */
  public static Contracts load() {
    return new Contracts();
  }

  /** The types, in the order of the catalogue. */
  public Set<String> types() {
    return Collections.unmodifiableSet(schemas.keySet());
  }

  /** What a service says of its own, in order; not what every service says in the same way. */
  public List<String> typesOf(String service) {
    return types().stream()
        .filter(type -> type.startsWith("voti." + service + "."))
        .filter(type -> !SHARED.containsKey(type.split("\\.", -1)[2]))
        .toList();
  }

  /**
   * What is wrong with a message; empty when nothing is. Each sentence begins with the place, as a
   * JSON pointer: {@code /gross/amount: does not match …}.
   */
  public List<String> violations(String ceType, String message) {
    try {
      return violations(ceType, json.readTree(message));
    } catch (JacksonException unreadable) {
      return List.of("/: is not JSON: " + unreadable.getOriginalMessage());
    }
  }

  /** The same for a message that has been read already. */
  public List<String> violations(String ceType, JsonNode message) {
    return schema(ceType).validate(message).stream()
        .map(
            error -> {
              var place = error.getInstanceLocation().toString();
              return (place.isEmpty() ? "/" : place) + ": " + error.getMessage();
            })
        .toList();
  }

  /** A message as it may look, with the figures of the story in the README. */
  public String example(String ceType) {
    schema(ceType);
    return read(path(ceType) + ".example.json");
  }

  /** The schema's own text. */
  public String schemaText(String ceType) {
    schema(ceType);
    return read(path(ceType) + ".schema.json");
  }

  private Schema schema(String ceType) {
    var schema = schemas.get(ceType);
    if (schema == null) {
      throw new IllegalArgumentException("there is no contract for " + ceType);
    }
    return schema;
  }

  /** {@code voti.orders.order-submitted.v1} is {@code orders/order-submitted.v1}. */
  static String path(String ceType) {
    var parts = ceType.split("\\.", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException(ceType + " is not voti.<service>.<name>.v<number>");
    }
    return SHARED.getOrDefault(parts[2], parts[1]) + "/" + parts[2] + "." + parts[3];
  }

  private static @Nullable String schemaAt(String address) {
    return address.startsWith(ADDRESS) ? read(address.substring(ADDRESS.length())) : null;
  }

  private static String read(String path) {
    try (var file = Contracts.class.getResourceAsStream("/contracts/" + path)) {
      if (file == null) {
        throw new IllegalStateException("contracts/" + path + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
