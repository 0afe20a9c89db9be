package voti.kit.receiving;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import voti.kit.json.Wire;

/**
 * A message of another service.
 *
 * @param id of the event it tells of; with {@code .1} and so on when one event was told in several
 * @param type {@code voti.orders.order-submitted.v1}
 * @param source the service, {@code /voti/orders}
 * @param subject what it is about
 * @param key order holds within it
 * @param sequence grows within a source
 * @param time when it was recorded there
 * @param correlation shared by everything that follows from the first request
 * @param traceparent of the trace it belongs to
 * @param data the body
 */
public record ReceivedMessage(
    String id,
    String type,
    String source,
    String subject,
    String key,
    long sequence,
    Instant time,
    String correlation,
    @Nullable String traceparent,
    JsonNode data) {

  /** The body in our own reading of it. */
  public <T> T as(Class<T> reading) {
    return Wire.mapper().treeToValue(data, reading);
  }
}
