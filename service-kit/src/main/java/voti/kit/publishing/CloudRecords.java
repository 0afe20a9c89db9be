package voti.kit.publishing;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import voti.kit.json.Wire;

/** Messages as records: CloudEvents 1.0, binary mode. */
public final class CloudRecords {

  private static final JsonMapper JSON =
      Wire.mapper()
          .rebuild()
          .changeDefaultPropertyInclusion(any -> Value.construct(Include.NON_NULL, Include.ALWAYS))
          .build();

  private CloudRecords() {}

  /**
   * What is said about a message beside its body.
   *
   * @param id the same whenever the same is sent again
   * @param at when it was recorded
   * @param correlation what it all began with
   * @param causation what led to it
   * @param sequence its place in the log
   * @param traceparent W3C trace context, where there is one
   */
  public record Attributes(
      String id,
      Instant at,
      String correlation,
      String causation,
      long sequence,
      @Nullable String traceparent) {}

  public static ProducerRecord<String, byte[]> record(
      String service, Outgoing outgoing, Attributes attributes) {
    var message =
        CloudEventBuilder.v1()
            .withId(attributes.id())
            .withType(outgoing.type())
            .withSource(URI.create("/voti/" + service))
            .withSubject(outgoing.subject())
            .withTime(attributes.at().atOffset(ZoneOffset.UTC))
            .withDataContentType("application/json")
            .withExtension("correlationid", attributes.correlation())
            .withExtension("causationid", attributes.causation())
            .withExtension("sequence", sortable(attributes.sequence()))
            .withData(JSON.writeValueAsBytes(outgoing.data()));
    if (attributes.traceparent() != null) {
      message.withExtension("traceparent", attributes.traceparent());
    }
    return KafkaMessageFactory.createWriter(Topics.of(outgoing.type()), outgoing.key())
        .writeBinary(message.build());
  }

  /** With zeros before it, so that texts sort as numbers do. */
  private static String sortable(long sequence) {
    var digits = Long.toString(sequence);
    return "0".repeat(19 - digits.length()) + digits;
  }

  /** The JSON of a message's body. */
  public static String json(Object data) {
    return JSON.writeValueAsString(data);
  }
}
