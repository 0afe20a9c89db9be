package voti.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import voti.verify.Finding.Kind;

/** One service's part of a dossier, checked. */
final class DossierPart {

  private static final String INDEX = "index.json";
  private static final String NOTE = "index.note";
  private static final String COMMITS = "commits.jsonl";

  private final String name;
  private final Map<String, byte[]> files;
  private final List<VerifierKey> trusted;
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable DossierIndex index;
  private @Nullable Checkpoint head;

  /**
   * @param files of the part, by their names within it
   * @param trusted keys; empty to take the part's own
   */
  DossierPart(String name, Map<String, byte[]> files, List<VerifierKey> trusted) {
    this.name = name;
    this.files = files;
    this.trusted = trusted;
  }

  @Nullable DossierIndex index() {
    return index;
  }

  @Nullable Checkpoint head() {
    return head;
  }

  List<Finding> check() {
    for (var file : List.of(INDEX, NOTE, COMMITS)) {
      if (!files.containsKey(file)) {
        found(Kind.MISSING, 0, "the file " + file + " is not there");
        return findings;
      }
    }
    try {
      var hashes = CompletableFuture.supplyAsync(this::hashes);
      check(DossierIndex.read(bytes(INDEX)), hashes);
    } catch (IllegalArgumentException unreadable) {
      found(Kind.ALTERED, 0, "the index cannot be read: " + unreadable.getMessage());
    }
    return findings;
  }

  private void check(DossierIndex read, CompletableFuture<Map<String, Hash>> hashes) {
    index = read;
    var signatures = new Signatures(name, trusted.isEmpty() ? read.keys() : trusted);
    note(read, signatures);
    if (!read.service().equals(name)) {
      found(Kind.ALTERED, 0, "this is the part of " + read.service());
    }
    var newest = Checkpoint.read(read.head().text());
    heads(read, newest, signatures);
    commits(read, newest);
    contents(read, hashes.join());
  }

  private void note(DossierIndex read, Signatures signatures) {
    try {
      var note = SignedNote.read(bytes(NOTE));
      signatures.check(note, "the index", 0).ifPresent(findings::add);
      if (!Signatures.all(note, known(read))) {
        found(Kind.ALTERED, 0, "a signature of the index is of no key that the index names");
      }
      if (!note.text().equals(DossierIndex.signed(read.origin(), bytes(INDEX)))) {
        found(Kind.ALTERED, 0, "the index is not the one that was signed");
      }
    } catch (IllegalArgumentException unreadable) {
      found(Kind.ALTERED, 0, "the index's signature cannot be read: " + unreadable.getMessage());
    }
  }

  private List<VerifierKey> known(DossierIndex read) {
    var known = new ArrayList<>(trusted);
    known.addAll(read.keys());
    return known;
  }

  private void heads(DossierIndex read, Checkpoint newest, Signatures signatures) {
    signatures.check(read.head(), "the head", newest.size()).ifPresent(findings::add);
    if (!newest.origin().equals(read.origin())) {
      found(Kind.ALTERED, 0, "the head is of " + newest.origin());
    }
    head = newest;
    read.heads().parallelStream()
        .map(earlier -> earlier(earlier, newest, signatures))
        .toList()
        .forEach(findings::addAll);
  }

  private List<Finding> earlier(
      DossierIndex.Earlier earlier, Checkpoint newest, Signatures signatures) {
    var old = Checkpoint.read(earlier.note().text());
    var wrong = new ArrayList<Finding>();
    signatures.check(earlier.note(), "an earlier head", old.size()).ifPresent(wrong::add);
    if (!Proofs.extend(old.size(), newest.size(), old.root(), newest.root(), earlier.proof())
        || !old.origin().equals(newest.origin())) {
      var sentence =
          "the head of %d leaves and that of %d are not of one history"
              .formatted(old.size(), newest.size());
      wrong.add(new Finding(Kind.SPLIT, name, old.size(), sentence));
    }
    return wrong;
  }

  private void commits(DossierIndex read, Checkpoint newest) {
    var there = new ArrayList<DossierCommit>();
    var lines = CommitLines.read(bytes(COMMITS), newest);
    for (var line : lines) {
      if (line.commit() == null) {
        var number = there.size();
        var position = number < read.entries().size() ? read.entries().get(number).position() : 0;
        found(
            Kind.ALTERED,
            position,
            "line %d of the commits cannot be read: %s".formatted(number + 1, line.problem()));
        return;
      }
      there.add(line.commit());
    }
    new Order(name, read.entries(), there).difference().ifPresent(findings::add);
    var streams = new HashMap<String, Long>();
    for (var line : lines) {
      if (line.commit() != null) {
        commit(read, line.commit(), line.proved(), streams);
      }
    }
  }

  private void commit(
      DossierIndex read, DossierCommit commit, boolean proved, Map<String, Long> streams) {
    var said = commit.said();
    if (commit.altered() > 0) {
      var sentence = "event %d is not the one recorded".formatted(commit.altered());
      found(Kind.ALTERED, commit.position(), sentence);
    }
    if (said == null) {
      return;
    }
    if (!said.log().equals(read.log()) || !said.account().equals(read.account())) {
      found(Kind.INSERTED, said.position(), "it is of another account or log");
    }
    if (!proved) {
      found(Kind.ALTERED, said.position(), "it is not proved under the head");
    }
    var before = streams.put(said.stream(), said.last() + 1);
    var next = before == null ? 0 : before;
    if (said.first() != next) {
      found(
          Kind.MISSING,
          said.position(),
          "the events %d to %d of %s are not there"
              .formatted(next, said.first() - 1, said.stream()));
    }
  }

  /** Whatever else is not as it was signed. */
  private void contents(DossierIndex read, Map<String, Hash> hashes) {
    read.files()
        .forEach(
            (file, hash) -> {
              if (!files.containsKey(file)) {
                found(Kind.MISSING, 0, "the file " + file + " is not there");
              } else if (!hash.equals(hashes.get(file))) {
                found(Kind.ALTERED, 0, "the file " + file + " is not the one that was signed");
              }
            });
    for (var file : files.keySet()) {
      if (!read.files().containsKey(file) && !file.equals(INDEX) && !file.equals(NOTE)) {
        found(Kind.INSERTED, 0, "the file " + file + " was not signed");
      }
    }
  }

  private Map<String, Hash> hashes() {
    var hashes = new HashMap<String, Hash>();
    files.forEach((file, content) -> hashes.put(file, Hash.of(content)));
    return hashes;
  }

  private byte[] bytes(String file) {
    return files.getOrDefault(file, new byte[0]);
  }

  private void found(Kind kind, long position, String sentence) {
    findings.add(new Finding(kind, name, position, sentence));
  }
}
