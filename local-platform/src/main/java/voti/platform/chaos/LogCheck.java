package voti.platform.chaos;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import voti.values.Places;

/**
 * One service's logs as they lie in the store: no position skipped, no stream with a hole, no cause
 * done twice, every acknowledged write there, and the root of every head that was ever signed.
 */
final class LogCheck {

  private static final String LOG = "log-";

  private final String service;
  private final List<String> violations = new ArrayList<>();
  private final Map<String, Set<String>> streamsOfCause = new HashMap<>();
  private final Map<Long, String> streamAt = new HashMap<>();
  private final Map<Long, String> causeAt = new HashMap<>();
  private final Map<String, Long> lastOfStream = new HashMap<>();
  private final Map<String, Integer> logOfStream = new HashMap<>();
  private final Map<String, String> events = new HashMap<>();
  private final Set<String> ofAccounts = new HashSet<>();
  private final Map<Integer, LeavesCheck> logs = new TreeMap<>();

  private LogCheck(String service) {
    this.service = service;
  }

  static LogCheck of(MongoClient client, String service) {
    var check = new LogCheck(service);
    var database = client.getDatabase("voti-" + service);
    for (var name : database.listCollectionNames()) {
      if (name.matches(LOG + "\\d+")) {
        check.log(database, Integer.parseInt(name.substring(LOG.length())));
      }
    }
    return check;
  }

  /** Events by id, with their types. */
  Map<String, String> events() {
    return events;
  }

  /** The ids of those that concern an account. */
  Set<String> ofAccounts() {
    return ofAccounts;
  }

  long size() {
    return logs.values().stream().mapToLong(LeavesCheck::size).sum();
  }

  int heads() {
    return logs.values().stream().mapToInt(LeavesCheck::heads).sum();
  }

  List<String> violations(List<Acknowledged> acknowledged) {
    for (var write : acknowledged) {
      if (write.service().equals(service)) {
        acknowledged(write);
      }
    }
    return violations;
  }

  private void log(MongoDatabase database, int number) {
    var leaves = new LeavesCheck(this::wrong);
    logs.put(number, leaves);
    leaves.signed(database.getCollection(LOG + number + "-heads-1").find());
    for (var commit : database.getCollection(LOG + number).find().sort(new Document("_id", 1))) {
      leaves.commit(commit);
      commit(number, commit);
    }
    leaves.end();
  }

  private void acknowledged(Acknowledged write) {
    var stream = streamAt.get(write.position());
    if (stream == null || !stream.equals(write.id())) {
      wrong(
          "%s was acknowledged at %d as %s, there is %s"
              .formatted(write.key(), write.position(), write.id(), stream));
      return;
    }
    var streams = streamsOfCause.getOrDefault(causeAt.getOrDefault(write.position(), ""), Set.of());
    if (streams.size() != 1) {
      wrong(write.key() + " was done on " + streams);
    }
  }

  private void commit(int log, Document commit) {
    var place = Places.of(log, commit.getLong("_id"));
    var stream = commit.getString("stream");
    var cause = commit.getString("cause");
    streamAt.put(place, stream);
    causeAt.put(place, cause);
    if (logOfStream.merge(stream, log, (there, here) -> there) != log) {
      wrong("%s lives in two logs".formatted(stream));
    }
    if (!streamsOfCause.computeIfAbsent(cause, one -> new HashSet<>()).add(stream)) {
      wrong("%s has done %s twice".formatted(stream, cause));
    }
    var before = lastOfStream.put(stream, commit.getLong("last"));
    if (commit.getLong("first") != (before == null ? 0 : before + 1)) {
      wrong("%s has a hole before %d".formatted(stream, commit.getLong("first")));
    }
    for (var event : commit.getList("events", Document.class)) {
      if (events.put(event.getString("id"), event.getString("type")) != null) {
        wrong("event %s stands twice".formatted(event.getString("id")));
      }
      if (commit.getString("account") != null) {
        ofAccounts.add(event.getString("id"));
      }
    }
  }

  private void wrong(String sentence) {
    violations.add(service + ": " + sentence);
  }
}
