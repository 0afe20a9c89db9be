package voti.orders.edifact;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** The messages that are known, each with what StAEDI checks it by. */
enum MessageSchema {
  ORDERS,
  ORDRSP;

  private final Schema schema = read();

  Schema schema() {
    return schema;
  }

  private Schema read() {
    try {
      return SchemaFactory.newFactory()
          .createSchema(
              new ByteArrayInputStream(SchemaText.of(name()).getBytes(StandardCharsets.UTF_8)));
    } catch (EDISchemaException ours) {
      throw new IllegalStateException(ours);
    }
  }
}
