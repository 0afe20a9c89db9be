package voti.kit.receiving;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import voti.contracts.Contracts;
import voti.kit.json.Wire;

/** Reads records as CloudEvents whose bodies match their schema. */
final class Incoming {

  private static final String TYPE = "ce_type";

  private final Contracts contracts;

  Incoming(Contracts contracts) {
    this.contracts = contracts;
  }

  /** The type in the headers; empty when there is none. */
  static String type(ConsumerRecord<byte[], byte[]> message) {
    var header = message.headers().lastHeader(TYPE);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  static String key(ConsumerRecord<byte[], byte[]> message) {
    return message.key() == null ? "" : new String(message.key(), StandardCharsets.UTF_8);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The message, checked.
   *
   * @throws RuntimeException when it is no CloudEvent or its body breaks its schema
   */
  ReceivedMessage read(ConsumerRecord<byte[], byte[]> message) {
    var event = KafkaMessageFactory.createReader(message).toEvent();
    var data = json(event);
    List<String> violations = contracts.violations(event.getType(), data);
    if (!violations.isEmpty()) {
      throw new IllegalArgumentException(
          "breaks the schema of " + event.getType() + ": " + String.join("; ", violations));
    }
    var correlation = text(event, "correlationid");
    var sequence = text(event, "sequence");
    return new ReceivedMessage(
        event.getId(),
        event.getType(),
        event.getSource().toString(),
        event.getSubject() == null ? "" : event.getSubject(),
        key(message),
        sequence == null ? message.offset() : Long.parseLong(sequence),
        event.getTime() == null
            ? Instant.ofEpochMilli(message.timestamp())
            : event.getTime().toInstant(),
        correlation == null ? event.getId() : correlation,
        text(event, "traceparent"),
        data);
  }

  private static JsonNode json(CloudEvent event) {
    if (event.getData() == null) {
      throw new IllegalArgumentException("has no body");
    }
    return Wire.mapper().readTree(event.getData().toBytes());
  }

  private static @Nullable String text(CloudEvent event, String extension) {
    var value = event.getExtension(extension);
    return value == null ? null : value.toString();
  }
}
