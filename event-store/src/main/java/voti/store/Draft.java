package voti.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commit that has no position yet. Its events are already bytes and hashes. */
record Draft(
    String stream, long first, @Nullable String account, String cause, List<StoredEvent> events) {

  long last() {
    return first + events.size() - 1;
  }

  /** The same with its place in the log. */
  Commit at(long position, Instant at) {
    var index = Positions.firstIndex(position);
    var numbered =
        events.stream()
            .map(
                e ->
                    new StoredEvent(
                        e.id(),
                        e.type(),
                        e.revision(),
                        e.hash(),
                        e.payload(),
                        e.metadata(),
                        e.sequence(),
                        index + e.sequence() - first))
            .toList();
    return new Commit(position, stream, first, last(), account, cause, at, numbered);
  }

  /** Whether the stored commit is this one, whoever inserted it. */
  boolean is(Commit stored) {
    return ids(stored.events()).equals(ids(events));
  }

  /** About how many bytes it takes. */
  long size() {
    return events.stream().mapToLong(StoredEvent::size).sum();
  }

  private static List<String> ids(List<StoredEvent> events) {
    return events.stream().map(StoredEvent::id).toList();
  }
}
