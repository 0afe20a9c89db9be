package voti.kit.events;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import voti.kit.command.Envelope;
import voti.values.Places;
import voti.values.decision.Actor;

/**
 * What is known about an event besides its payload. A handler of events may take it as a parameter.
 *
 * @param id of the event
 * @param position of its commit among the service's logs ({@link voti.values.Places})
 * @param sequence its tracking index: {@code position · 4096 + index in the commit}
 * @param at when it was recorded
 * @param actor who did it
 * @param cause what made it happen once
 * @param correlation shared by everything that follows from the first request
 * @param stream the aggregate it belongs to
 */
public record Recorded(
    String id,
    long position,
    long sequence,
    Instant at,
    Actor actor,
    String cause,
    String correlation,
    String stream) {

  /** Reads it off an event of the store. Outside a streaming processor the position is 0. */
  public static Recorded of(EventMessage<?> event) {
    var metadata = event.getMetaData();
    var sequence =
        event instanceof TrackedEventMessage<?> tracked
                && tracked.trackingToken() instanceof GlobalSequenceTrackingToken token
            ? token.getGlobalIndex()
            : tokenOf(event);
    return new Recorded(
        event.getIdentifier(),
        sequence / Places.EVENTS_PER_COMMIT,
        sequence,
        event.getTimestamp(),
        Envelope.actor(metadata),
        String.valueOf(metadata.getOrDefault(Envelope.CAUSE, event.getIdentifier())),
        String.valueOf(metadata.getOrDefault(Envelope.CORRELATION, event.getIdentifier())),
        event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : "");
  }

  private static long tokenOf(EventMessage<?> event) {
    return event instanceof TrackedEventMessage<?> tracked && tracked.trackingToken() != null
        ? tracked.trackingToken().position().orElse(0)
        : 0;
  }
}
