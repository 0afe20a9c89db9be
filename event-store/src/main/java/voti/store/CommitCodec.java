package voti.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;

/** A commit as a document, and back. */
final class CommitCodec {

  private CommitCodec() {}

  static Document document(Commit commit) {
    return new Document("_id", commit.position())
        .append("stream", commit.stream())
        .append("first", commit.first())
        .append("last", commit.last())
        .append("account", commit.account())
        .append("cause", commit.cause())
        .append("at", commit.at().toString())
        .append("header", new Binary(commit.header()))
        .append("events", commit.events().stream().map(CommitCodec::event).toList());
  }

  static Commit commit(Document document) {
    var first = document.getLong("first");
    var events = new ArrayList<StoredEvent>();
    for (var event : document.getList("events", Document.class)) {
      events.add(event(event, first + events.size()));
    }
    return new Commit(
        document.getLong("_id"),
        document.getString("stream"),
        first,
        document.getLong("last"),
        document.getString("account"),
        document.getString("cause"),
        Instant.parse(document.getString("at")),
        events,
        document.get("header", Binary.class).getData());
  }

  private static Document event(StoredEvent event) {
    return new Document("id", event.id())
        .append("type", event.type())
        .append("revision", event.revision())
        .append("hash", event.hash())
        .append("payload", new Binary(event.payload()))
        .append("metadata", new Binary(event.metadata()));
  }

  private static StoredEvent event(Document event, long sequence) {
    return new StoredEvent(
        event.getString("id"),
        event.getString("type"),
        event.getString("revision"),
        event.getString("hash"),
        event.get("payload", Binary.class).getData(),
        event.get("metadata", Binary.class).getData(),
        sequence);
  }

  static List<Document> documents(List<Commit> commits) {
    return commits.stream().map(CommitCodec::document).toList();
  }
}
