package voti.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import voti.store.ledger.Ledger;
import voti.store.ledger.LedgerKeys;
import voti.store.ledger.SignedHead;
import voti.store.ledger.SigningKey;
import voti.verify.Hash;
import voti.verify.Proofs;
import voti.verify.Trees;

/** The ledger signs what the log holds, and notices when the log holds something else. */
abstract class LedgerCases extends Cases {

  private static final String ORIGIN = "voti.sample/log-0/1";
  private static final String OLD = SigningKey.newSeed();
  private static final String NEW = SigningKey.newSeed();

  private final List<Ledger> following = new ArrayList<>();
  private final List<SignedHead> signed = new CopyOnWriteArrayList<>();

  @AfterEach
  void stopFollowing() {
    following.forEach(Ledger::close);
  }

  @Test
  void everyCommitIsProvedUnderASignedHead() {
    var store = store();
    commits(store, 0, 20);
    var ledger = ledger(store, OLD);
    awaitHead(ledger, 20);

    var head = ledger.latest().orElseThrow();
    var leaves = everything(store).stream().map(commit -> Hash.ofLeaf(commit.header())).toList();

    assertThat(head.checkpoint().root()).isEqualTo(Trees.root(leaves));
    assertThat(ledger.keys()).hasSize(1).allMatch(key -> key.signed(head.note()));
    for (var position = 1; position <= 20; position++) {
      var proof = ledger.inclusion(position, 20);
      assertThat(proof.leaf()).isEqualTo(leaves.get(position - 1));
      assertThat(
              Proofs.includes(
                  position - 1, 20, proof.leaf(), head.checkpoint().root(), proof.hashes()))
          .isTrue();
    }
  }

  @Test
  void everySignedHeadExtendsTheOnesBefore() throws InterruptedException {
    var store = store();
    var ledger = ledger(store, OLD);
    for (var round = 0; round < 3; round++) {
      commits(store, round * 5, 5);
      Thread.sleep(600);
    }
    awaitHead(ledger, 15);

    assertThat(signed).hasSizeGreaterThan(1);
    var newest = signed.getLast().checkpoint();
    for (var head : signed) {
      var older = head.checkpoint();
      var proof = ledger.consistency(older.size(), newest.size());
      assertThat(
              Proofs.extend(
                  older.size(), newest.size(), older.root(), newest.root(), proof.hashes()))
          .isTrue();
    }
  }

  @Test
  void headsAreSignedWhileCommitsGoOn() {
    var store = store();
    ledger(store, OLD);
    var deadline = Instant.now().plusSeconds(20);
    for (var count = 0; signed.size() < 3; count++) {
      assertThat(Instant.now()).as("no pause is needed to sign").isBefore(deadline);
      commits(store, count, 1);
    }
    assertThat(signed).map(SignedHead::size).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aLedgerThatIsOpenedAgainGoesOnWhereItWas() {
    var store = store();
    commits(store, 0, 300);
    var first = ledger(store, OLD);
    awaitHead(first, 300);
    first.close();
    commits(store, 300, 300);

    var again = ledger(store, OLD);
    awaitHead(again, 600);

    assertThat(again.latest().orElseThrow().checkpoint().root()).isEqualTo(rootOf(store));
  }

  @Test
  void theTreeIsRebuiltFromTheStoreToTheSameRoot() {
    var store = store();
    commits(store, 0, 520);
    var first = ledger(store, OLD);
    awaitHead(first, 520);
    var root = first.latest().orElseThrow().checkpoint().root();
    first.close();
    database.getCollection(store.log() + "-tiles").drop();

    var rebuilt = ledger(store, OLD);
    await(() -> rebuilt.size() == 520);

    assertThat(rebuilt.consistency(0, 520).newRoot()).isEqualTo(root);
    assertThat(database.getCollection(store.log() + "-tiles").countDocuments()).isEqualTo(2);
  }

  @Test
  void twoLedgersOfOneLogSignTheSame() {
    var store = store();
    var one = ledger(store, OLD);
    var other = ledger(store(), OLD);
    for (var i = 0; i < 600; i += 50) {
      commits(store, i, 50);
    }
    await(() -> one.size() == 600 && other.size() == 600);
    awaitHead(one, 600);

    var leaves = everything(store).stream().map(commit -> Hash.ofLeaf(commit.header())).toList();
    assertThat(signed)
        .allMatch(head -> head.checkpoint().root().equals(Trees.root(leaves, (int) head.size())));
    assertThat(one.broken()).isEmpty();
    assertThat(other.broken()).isEmpty();
  }

  @Test
  void aCommitThatWasAlteredIsNoticedAndNothingMoreIsSigned() {
    var store = store();
    commits(store, 0, 10);
    var first = ledger(store, OLD);
    awaitHead(first, 10);
    first.close();
    database
        .getCollection(store.log())
        .updateOne(
            new Document("_id", 4L),
            new Document("$set", new Document("header", new Binary("{}".getBytes(UTF_8)))));

    var again = ledger(store(), OLD);
    await(() -> again.broken().isPresent());
    commits(store, 10, 1);

    assertThat(again.broken().orElseThrow())
        .hasMessage("the first 10 leaves are not those that were signed");
    assertThat(again.latest().orElseThrow().size()).isEqualTo(10);
  }

  @Test
  void aLogThatLostItsEndIsNoticed() {
    var store = store();
    commits(store, 0, 10);
    var first = ledger(store, OLD);
    awaitHead(first, 10);
    first.close();
    database.getCollection(store.log()).deleteOne(new Document("_id", 10L));

    var again = ledger(store(), OLD);
    await(() -> again.broken().isPresent());

    assertThat(again.broken().orElseThrow())
        .hasMessage("a head of 10 leaves was signed, the log has 9");
  }

  @Test
  void aRestoreThatLostItsEndGoesOnInANewEpoch() {
    var store = store();
    commits(store, 0, 10);
    var first = ledger(store, OLD);
    awaitHead(first, 10);
    first.close();
    database.getCollection(store.log()).deleteOne(new Document("_id", 10L));

    var keys = new LedgerKeys("voti.sample/log-0/2", List.of(OLD));
    var restored = new Ledger(store(), database, keys, Clock.systemUTC());
    following.add(restored);
    awaitHead(restored, 9);

    assertThat(restored.broken()).isEmpty();
    assertThat(restored.latest().orElseThrow().checkpoint().origin())
        .isEqualTo("voti.sample/log-0/2");
  }

  @Test
  void keysAreRotatedWithOverlapAndOldHeadsStayValid() {
    var store = store();
    commits(store, 0, 1);
    var first = ledger(store, OLD);
    awaitHead(first, 1);
    first.close();
    commits(store, 1, 1);
    var overlap = ledger(store, NEW, OLD);
    awaitHead(overlap, 2);
    overlap.close();
    commits(store, 2, 1);
    var after = ledger(store, NEW);
    awaitHead(after, 3);

    var old = SigningKey.ofLog(ORIGIN, OLD).verifier();
    var fresh = SigningKey.ofLog(ORIGIN, NEW).verifier();
    assertThat(after.keys()).containsExactlyInAnyOrder(old, fresh);
    var notes = after.after(0, 10).stream().map(SignedHead::note).toList();
    assertThat(notes).map(old::signed).containsExactly(true, true, false);
    assertThat(notes).map(fresh::signed).containsExactly(false, true, true);
  }

  @Test
  void whatTheTreeDoesNotHaveCannotBeAskedFor() {
    var store = store();
    commits(store, 0, 3);
    var ledger = ledger(store, OLD);
    awaitHead(ledger, 3);

    assertThatThrownBy(() -> ledger.inclusion(4, 3)).hasMessage("index: a tree of 3 has no 3");
    assertThatThrownBy(() -> ledger.inclusion(0, 3)).hasMessage("index: a tree of 3 has no -1");
    assertThatThrownBy(() -> ledger.inclusion(1, 4))
        .hasMessage("size: the tree has 3 leaves, not 4");
    assertThatThrownBy(() -> ledger.consistency(3, 2)).hasMessage("from: 3 is not within 0 to 2");
  }

  private Ledger ledger(VotiEventStore store, String... seeds) {
    var keys = new LedgerKeys(ORIGIN, List.of(seeds));
    var ledger = new Ledger(store, database, keys, Clock.systemUTC());
    ledger.onSigned(signed::add);
    following.add(ledger);
    return ledger;
  }

  private static void commits(VotiEventStore store, int from, int count) {
    for (var i = from; i < from + count; i++) {
      append(store, Samples.events("ord-00-" + i, 0, 1, "c" + i));
    }
  }

  private static Hash rootOf(VotiEventStore store) {
    return Trees.root(
        everything(store).stream().map(commit -> Hash.ofLeaf(commit.header())).toList());
  }

  private static void awaitHead(Ledger ledger, long size) {
    await(() -> ledger.latest().filter(head -> head.size() == size).isPresent());
  }

  private static void await(BooleanSupplier condition) {
    var deadline = Instant.now().plusSeconds(20);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(deadline);
      try {
        Thread.sleep(20);
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }
  }
}
