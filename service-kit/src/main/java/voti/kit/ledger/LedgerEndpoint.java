package voti.kit.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.web.Page;
import voti.store.Logs;
import voti.store.ledger.Ledger;
import voti.store.ledger.SignedHead;
import voti.values.decision.Unknown;
import voti.verify.Hash;
import voti.verify.VerifierKey;

/**
 * Heads and proofs of the service's ledgers, one for each log, for everybody who is signed in: they
 * hold no facts but how much was decided, and when. Hashes are base64 of 32 bytes.
 */
@RestController
@RequestMapping("/api/${spring.application.name}/ledger")
class LedgerEndpoint {

  private static final int LONGEST_PAGE = 1000;
  private static final String FIRST = "log-0";

  private final Ledgers ledgers;
  private final Logs logs;

  LedgerEndpoint(Ledgers ledgers, Logs logs) {
    this.ledgers = ledgers;
    this.logs = logs;
  }

  /**
   * A signed head.
   *
   * @param note as it was signed, with every signature; what a verifier reads
   */
  record Head(String origin, long size, String root, Instant at, String note) {

    static Head of(SignedHead head) {
      var checkpoint = head.checkpoint();
      return new Head(
          checkpoint.origin(),
          checkpoint.size(),
          checkpoint.root().toString(),
          head.at(),
          head.note().toString());
    }
  }

  /**
   * A commit's place in the tree.
   *
   * @param position of the commit, as it was told when it was written
   * @param origin of the tree: the log the commit is in
   * @param index of the leaf, from 0
   * @param leaf the commit's header, the canonical bytes whose leaf hash is meant
   */
  record Inclusion(
      long position,
      String origin,
      long index,
      long size,
      String leafHash,
      String root,
      List<String> hashes,
      String leaf) {}

  record Consistency(long from, long to, String fromRoot, String toRoot, List<String> hashes) {}

  @GetMapping("/heads")
  Page<Head> heads(
      @RequestParam(defaultValue = FIRST) String log,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "100") int limit) {
    if (limit < 1 || limit > LONGEST_PAGE) {
      throw new IllegalArgumentException("limit: 1 to " + LONGEST_PAGE + ", not " + limit);
    }
    var heads = ledgers.named(log).after(after, limit).stream().map(Head::of).toList();
    return new Page<>(heads, heads.size() < limit ? null : Long.toString(heads.getLast().size()));
  }

  @GetMapping("/heads/latest")
  Head latest(@RequestParam(defaultValue = FIRST) String log) {
    return Head.of(newest(ledgers.named(log)));
  }

  /** The newest head as other logs' tools read it: a signed note. */
  @GetMapping(value = "/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
  String checkpoint(@RequestParam(defaultValue = FIRST) String log) {
    return newest(ledgers.named(log)).note().toString();
  }

  @GetMapping("/keys")
  Page<String> keys() {
    return Page.of(ledgers.keys().stream().map(VerifierKey::toString).toList());
  }

  /** The proof that a commit stands in a tree; without a size, in that of the newest head. */
  @GetMapping("/proofs/inclusion")
  Inclusion inclusion(@RequestParam long position, @RequestParam @Nullable Long size) {
    var commit =
        logs.commitAt(position)
            .orElseThrow(
                () -> new Unknown("position-is-written", "nothing is written at " + position));
    var ledger = ledgers.at(position);
    var proof = ledger.inclusion(commit.position(), size == null ? newest(ledger).size() : size);
    return new Inclusion(
        position,
        ledger.origin(),
        proof.index(),
        proof.size(),
        proof.leaf().toString(),
        proof.root().toString(),
        texts(proof.hashes()),
        new String(commit.header(), StandardCharsets.UTF_8));
  }

  /** The proof that a tree begins with an older one; without an end, that of the newest head. */
  @GetMapping("/proofs/consistency")
  Consistency consistency(
      @RequestParam(defaultValue = FIRST) String log,
      @RequestParam long from,
      @RequestParam @Nullable Long to) {
    var ledger = ledgers.named(log);
    var proof = ledger.consistency(from, to == null ? newest(ledger).size() : to);
    return new Consistency(
        proof.oldSize(),
        proof.newSize(),
        proof.oldRoot().toString(),
        proof.newRoot().toString(),
        texts(proof.hashes()));
  }

  private static SignedHead newest(Ledger ledger) {
    return ledger
        .latest()
        .orElseThrow(() -> new Unknown("head-is-signed", "nothing is written yet, so no head"));
  }

  private static List<String> texts(List<Hash> hashes) {
    return hashes.stream().map(Hash::toString).toList();
  }
}
