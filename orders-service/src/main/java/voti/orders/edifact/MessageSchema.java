package voti.orders.edifact;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What StAEDI checks the messages by that are known. */
final class MessageSchema {

  private static final Map<String, Schema> SCHEMAS =
      Stream.of("ORDERS", "ORDCHG", "ORDRSP", "DESADV")
          .collect(Collectors.toUnmodifiableMap(type -> type, MessageSchema::read));

  private MessageSchema() {}

  /** What a message of a type is checked by; {@code null} for one that is not read at all. */
  static @Nullable Schema of(String type) {
    return SCHEMAS.get(type);
  }

  private static Schema read(String type) {
    try {
      return SchemaFactory.newFactory()
          .createSchema(
              new ByteArrayInputStream(SchemaText.of(type).getBytes(StandardCharsets.UTF_8)));
    } catch (EDISchemaException ours) {
      throw new IllegalStateException(ours);
    }
  }
}
