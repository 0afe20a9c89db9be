package voti.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one decision wrote: events of one stream, all or none.
 *
 * @param position its number in the log, gapless from 1
 * @param stream the id of the aggregate
 * @param first the sequence of its first event
 * @param last the sequence of its last event
 * @param account the account it concerns; {@code null} for things of no account
 * @param cause what it was done for; unique in the stream
 * @param at when it was recorded; never before its predecessor's
 * @param events at least one
 * @param header the leaf of the log's Merkle tree: canonical bytes, as they were hashed and stored
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes that were hashed, handed on as they are
public record Commit(
    long position,
    String stream,
    long first,
    long last,
    @Nullable String account,
    String cause,
    Instant at,
    List<StoredEvent> events,
    byte[] header) {

  /** The metadata key that carries the cause. */
  public static final String CAUSE = "cause";

  /** The list is copied. */
  public Commit {
    events = List.copyOf(events);
  }

  /** About how many bytes it takes. */
  long size() {
    return events.stream().mapToLong(StoredEvent::size).sum();
  }
}
