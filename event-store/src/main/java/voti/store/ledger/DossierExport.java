package voti.store.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import voti.store.Commit;
import voti.store.StoreUnavailable;
import voti.store.StoredEvent;
import voti.store.VotiEventStore;
import voti.verify.Canonical;
import voti.verify.Hash;

/**
 * Writes a service's part of an account's dossier: every commit of the account with its proof, the
 * heads it was signed under, and an index over all of it that the ledger's keys sign.
 */
public final class DossierExport {

  private static final String FORMAT = "voti.dossier/1";
  private static final int PAGE = 500;
  private static final int MOST_HEADS = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final String service;
  private final VotiEventStore store;
  private final Ledger ledger;

  public DossierExport(String service, VotiEventStore store, Ledger ledger) {
    this.service = service;
    this.store = store;
    this.ledger = ledger;
  }

  /**
   * What is asked for.
   *
   * @param account whose dossier
   * @param parts all services that give a part
   * @param at when it was asked for
   * @param by who asked
   * @param leftOut what is not in it, and why
   */
  public record Order(
      String account, List<String> parts, Instant at, String by, Map<String, String> leftOut) {}

  /**
   * The files of the part by their names in the archive.
   *
   * @param more files that go with it, as schemas, by their names within the part
   */
  public Map<String, byte[]> part(Order order, Map<String, byte[]> more) {
    var head = headOverEverything();
    var commits = commits(order.account(), head.size());
    var files = new TreeMap<>(more);
    files.put("commits.jsonl", lines(commits, head.size()));
    var index = utf8(Canonical.write(index(order, head, commits, files)));
    files.put("index.json", index);
    var signed = FORMAT + "\n" + ledger.origin() + "\n" + Hash.of(index) + "\n";
    files.put("index.note", utf8(ledger.sign(signed).toString()));
    var part = new TreeMap<String, byte[]>();
    files.forEach((name, content) -> part.put(service + "/" + name, content));
    return part;
  }

  private Map<String, @Nullable Object> index(
      Order order, SignedHead head, List<Commit> commits, Map<String, byte[]> files) {
    var index = new LinkedHashMap<String, @Nullable Object>();
    index.put("format", FORMAT);
    index.put("service", service);
    index.put("origin", ledger.origin());
    index.put("log", store.log());
    index.put("account", order.account());
    index.put("parts", order.parts());
    index.put("made", Map.of("at", order.at().toString(), "by", order.by()));
    index.put("entries", commits.stream().map(DossierExport::entry).toList());
    index.put("head", head.note().toString());
    index.put("heads", heads(commits, head.size()));
    index.put("keys", ledger.keys().stream().map(Object::toString).toList());
    var hashes = new TreeMap<String, Object>();
    files.forEach((name, content) -> hashes.put(name, Hash.of(content).toString()));
    index.put("files", hashes);
    index.put(
        "leftOut",
        order.leftOut().entrySet().stream()
            .map(left -> Map.of("what", left.getKey(), "why", left.getValue()))
            .toList());
    return index;
  }

  private static Map<String, Object> entry(Commit commit) {
    return Map.of("position", commit.position(), "leaf", Hash.ofLeaf(commit.header()).toString());
  }

  /** The heads under which the commits were first signed, at most so many, evenly taken. */
  private List<Map<String, Object>> heads(List<Commit> commits, long size) {
    var heads = new TreeMap<Long, SignedHead>();
    var step = Math.max(1, commits.size() / MOST_HEADS);
    for (var i = 0; i < commits.size(); i += step) {
      ledger
          .covering(commits.get(i).position())
          .filter(head -> head.size() < size)
          .filter(head -> head.checkpoint().origin().equals(ledger.origin()))
          .ifPresent(head -> heads.put(head.size(), head));
    }
    return heads.values().stream()
        .map(
            head ->
                Map.<String, Object>of(
                    "note",
                    head.note().toString(),
                    "proof",
                    texts(ledger.consistency(head.size(), size).hashes())))
        .toList();
  }

  private byte[] lines(List<Commit> commits, long size) {
    var lines = new StringBuilder();
    for (var commit : commits) {
      var line =
          Map.of(
              "header", text(commit.header()),
              "proof", texts(ledger.inclusion(commit.position(), size).hashes()),
              "events", commit.events().stream().map(DossierExport::event).toList());
      lines.append(Canonical.write(line)).append('\n');
    }
    return utf8(lines.toString());
  }

  private static Map<String, String> event(StoredEvent event) {
    return Map.of("payload", text(event.payload()), "metadata", text(event.metadata()));
  }

  private List<Commit> commits(String account, long until) {
    var commits = new ArrayList<Commit>();
    var after = 0L;
    for (var more = store.account(account, after, until, PAGE);
        !more.isEmpty();
        more = store.account(account, after, until, PAGE)) {
      commits.addAll(more);
      after = more.getLast().position();
    }
    return commits;
  }

  /** A head that covers what is there now; it is at most a second away. */
  private SignedHead headOverEverything() {
    var last = store.lastPosition();
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      var head = ledger.latest().filter(signed -> signed.size() >= last && last > 0);
      if (head.isPresent() && ledger.size() >= head.get().size()) {
        return head.get();
      }
      sleep();
    }
    throw new StoreUnavailable("position " + last + " is not signed yet; try again", null);
  }

  private static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException stopWaiting) {
      Thread.currentThread().interrupt();
      throw new StoreUnavailable("interrupted while waiting for a head", stopWaiting);
    }
  }

  private static List<String> texts(List<Hash> hashes) {
    return hashes.stream().map(Hash::toString).toList();
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
