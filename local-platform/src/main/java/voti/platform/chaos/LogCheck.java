package voti.platform.chaos;

import com.mongodb.client.MongoClient;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import voti.verify.Checkpoint;
import voti.verify.Hash;
import voti.verify.SignedNote;

/**
 * One service's log as it lies in the store: no position skipped, no stream with a hole, no cause
 * done twice, every acknowledged write there, and the root of every head that was ever signed.
 */
final class LogCheck {

  private final String service;
  private final List<String> violations = new ArrayList<>();
  private final Map<String, Set<String>> streamsOfCause = new HashMap<>();
  private final Map<Long, String> streamAt = new HashMap<>();
  private final Map<Long, String> causeAt = new HashMap<>();
  private final Map<String, Long> lastOfStream = new HashMap<>();
  private final Map<String, String> events = new HashMap<>();
  private final Set<String> ofAccounts = new HashSet<>();
  private final Map<Long, Hash> heads = new HashMap<>();
  private final ArrayDeque<Hash> peaks = new ArrayDeque<>();
  private long position;
  private long leaves;

  private LogCheck(String service) {
    this.service = service;
  }

  static LogCheck of(MongoClient client, String service) {
    var check = new LogCheck(service);
    var database = client.getDatabase("voti-" + service);
    for (var head : database.getCollection("log-0-heads-1").find()) {
      var note =
          SignedNote.read(head.getString("note").getBytes(java.nio.charset.StandardCharsets.UTF_8));
      var signed = Checkpoint.read(note.text());
      check.heads.put(signed.size(), signed.root());
    }
    for (var commit : database.getCollection("log-0").find().sort(new Document("_id", 1))) {
      check.commit(commit);
    }
    check.heads.keySet().stream()
        .filter(size -> size > check.position)
        .forEach(size -> check.wrong("a head of %d was signed, the log has less".formatted(size)));
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
    return position;
  }

  int heads() {
    return heads.size();
  }

  List<String> violations(List<Acknowledged> acknowledged) {
    for (var write : acknowledged) {
      if (write.service().equals(service)) {
        acknowledged(write);
      }
    }
    return violations;
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

  private void commit(Document commit) {
    if (commit.getLong("_id") != ++position) {
      wrong("position %d stands where %d belongs".formatted(commit.getLong("_id"), position));
      position = commit.getLong("_id");
    }
    var stream = commit.getString("stream");
    var cause = commit.getString("cause");
    streamAt.put(position, stream);
    causeAt.put(position, cause);
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
    leaf(Hash.ofLeaf(commit.get("header", Binary.class).getData()));
  }

  /**
   * The peaks of the tree are those of its size in binary; equal ones are joined. Of a log with
   * positions missing no head can be judged.
   */
  private void leaf(Hash leaf) {
    peaks.push(leaf);
    for (var size = ++leaves; size % 2 == 0; size /= 2) {
      var right = peaks.pop();
      peaks.push(Hash.ofNode(peaks.pop(), right));
    }
    var signed = heads.get(position);
    if (signed != null && leaves == position && !signed.equals(root())) {
      wrong("the head of %d leaves is not that of the log".formatted(position));
    }
  }

  private Hash root() {
    var each = peaks.iterator();
    var root = each.next();
    while (each.hasNext()) {
      root = Hash.ofNode(each.next(), root);
    }
    return root;
  }

  private void wrong(String sentence) {
    violations.add(service + ": " + sentence);
  }
}
