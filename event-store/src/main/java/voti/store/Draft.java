package voti.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A commit that has no position yet. Its events are already bytes and hashes. */
record Draft(
    String stream, long first, @Nullable String account, String cause, List<StoredEvent> events) {

  long last() {
    return first + events.size() - 1;
  }

  /** The same with its place in a log. */
  Commit at(String log, long position, Instant at) {
    var header = header(log, position, at);
    return new Commit(position, stream, first, last(), account, cause, at, events, header);
  }

  /** The leaf of the log's Merkle tree: canonical, and small whatever the events hold. */
  byte[] header(String log, long position, Instant at) {
    var header = new LinkedHashMap<String, @Nullable Object>();
    header.put("account", account);
    header.put("at", at);
    header.put("cause", cause);
    header.put("events", events.stream().map(Draft::leaf).toList());
    header.put("first", first);
    header.put("last", last());
    header.put("log", log);
    header.put("position", position);
    header.put("stream", stream);
    return CanonicalJson.bytes(header);
  }

  private static Map<String, String> leaf(StoredEvent event) {
    return Map.of(
        "id", event.id(), "type", event.type(), "revision", event.revision(), "hash", event.hash());
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
