package voti.kit.command;

import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import voti.kit.receiving.ReceivedMessage;

/**
 * What set an automation off.
 *
 * @param id of the event or message
 * @param correlation shared by everything that follows from the first request
 * @param at when it happened
 * @param traceparent of the trace it belongs to (W3C Trace Context)
 */
public record Trigger(String id, String correlation, Instant at, @Nullable String traceparent) {

  /** An event of this service. */
  public static Trigger of(EventMessage<?> event) {
    var metadata = event.getMetaData();
    return new Trigger(
        event.getIdentifier(),
        String.valueOf(metadata.getOrDefault(Envelope.CORRELATION, event.getIdentifier())),
        event.getTimestamp(),
        (String) metadata.get(Envelope.TRACEPARENT));
  }

  /** A message of another service. */
  public static Trigger of(ReceivedMessage message) {
    return new Trigger(message.id(), message.correlation(), message.time(), message.traceparent());
  }

  /** Something that time made due; the same due thing always has the same name. */
  public static Trigger ofDue(String name, Instant at) {
    return new Trigger("due:" + name, "due:" + name, at, null);
  }
}
