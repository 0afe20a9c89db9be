package voti.benchmarks.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import voti.store.EventTypes;
import voti.store.Logs;
import voti.store.VotiEventStore;
import voti.verify.Hash;

/** The events that are appended, and the check that all of them are really there. */
public final class Notes {

  static final EventTypes TYPES = EventTypes.builder().family("nte", NoteEvent.class).build();

  private static final AtomicLong CAUSES = new AtomicLong();
  static final String WORDS = "a".repeat(200);

  private Notes() {}

  static List<DomainEventMessage<?>> ofAccount(String account, String stream) {
    return of(account, stream, 0, 1);
  }

  /** So many events of a stream, from a sequence number on. */
  public static List<DomainEventMessage<?>> of(String stream, long first, int count) {
    return of(null, stream, first, count);
  }

  private static List<DomainEventMessage<?>> of(
      @Nullable String account, String stream, long first, int count) {
    var events = new ArrayList<DomainEventMessage<?>>(count);
    for (var sequence = first; sequence < first + count; sequence++) {
      events.add(
          new GenericDomainEventMessage<>(
              "Note",
              stream,
              sequence,
              new NoteEvent.NoteTaken(stream, account, WORDS),
              MetaData.from(
                  Map.of("cause", stream + "/" + CAUSES.incrementAndGet(), "actor", "bench"))));
    }
    return events;
  }

  /**
   * Every commit of a log: count, order, no id twice, and the hash of each payload.
   *
   * @param expected how many commits were acknowledged
   */
  static String control(VotiEventStore store, long expected) {
    var ids = new HashSet<String>();
    var position = 0L;
    for (var page = store.commitsAfter(0); !page.isEmpty(); page = store.commitsAfter(position)) {
      for (var commit : page) {
        if (commit.position() != ++position) {
          return "position " + commit.position() + " stands where " + position + " belongs";
        }
        for (var event : commit.events()) {
          if (!ids.add(event.id())) {
            return "event " + event.id() + " stands twice";
          }
          if (!event.hash().equals(hash(event))) {
            return "event " + event.id() + " is not what was hashed";
          }
        }
      }
    }
    return position == expected
        ? "ok"
        : expected + " were acknowledged, " + position + " are there";
  }

  /** The same of all logs of a service together. */
  static String control(Logs logs, long expected) {
    var there = 0L;
    for (var log : logs.all()) {
      var size = log.lastPosition();
      var own = control(log, size);
      if (!own.equals("ok")) {
        return log.log() + ": " + own;
      }
      there += size;
    }
    return there == expected ? "ok" : expected + " were acknowledged, " + there + " are there";
  }

  private static String hash(voti.store.StoredEvent event) {
    var whole =
        "{\"id\":\"%s\",\"metadata\":%s,\"payload\":%s,\"revision\":\"%s\",\"type\":\"%s\"}"
            .formatted(
                event.id(),
                new String(event.metadata(), java.nio.charset.StandardCharsets.UTF_8),
                new String(event.payload(), java.nio.charset.StandardCharsets.UTF_8),
                event.revision(),
                event.type());
    return java.util.HexFormat.of()
        .formatHex(Hash.of(whole.getBytes(java.nio.charset.StandardCharsets.UTF_8)).bytes());
  }
}
