package voti.store.ledger;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.axonframework.common.Registration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import voti.store.VotiEventStore;
import voti.verify.Checkpoint;
import voti.verify.Hash;
import voti.verify.SignedNote;
import voti.verify.VerifierKey;

/**
 * Follows a log, keeps its Merkle tree and signs its heads: at most half a second after a commit
 * the tree's head is signed and stored. Any number of processes may do so for one log, since the
 * tree follows from the log.
 *
 * <p>Before the first signature the tree is held against the last signed head. When they differ,
 * {@link #broken} says how and nothing is signed.
 */
public final class Ledger implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
  private static final Duration REST = Duration.ofMillis(250);
  private static final Duration BETWEEN_HEADS = Duration.ofMillis(500);

  private final VotiEventStore store;
  private final Tiles tiles;
  private final Heads heads;
  private final LedgerKeys keys;
  private final Clock clock;
  private final List<Consumer<SignedHead>> listeners = new CopyOnWriteArrayList<>();
  private final Registration news;
  private final Thread follower;
  private volatile @Nullable MerkleTree tree;
  private volatile @Nullable SignedHead latest;
  private volatile @Nullable LedgerBroken broken;
  private volatile boolean closed;

  /** Begins to follow the log at once. */
  public Ledger(VotiEventStore store, MongoDatabase database, LedgerKeys keys, Clock clock) {
    this.store = store;
    this.keys = keys;
    this.clock = clock;
    tiles = new Tiles(database, store.log());
    heads = new Heads(database, store.log(), keys.origin());
    keys.verifiers().forEach(key -> heads.known(key, clock.instant()));
    follower = Thread.ofPlatform().daemon().name("voti-ledger-" + store.log()).unstarted(this::run);
    news = store.onCommits(() -> LockSupport.unpark(follower));
    follower.start();
  }

  /** Tells a listener of every head this process signs from now on; it must be quick. */
  public Registration onSigned(Consumer<SignedHead> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** The log's name in its heads. */
  public String origin() {
    return keys.origin();
  }

  /** How many leaves the tree has: the position up to which it has followed the log. */
  public long size() {
    var followed = tree;
    return followed == null ? 0 : followed.size();
  }

  /** The newest head that was signed, by whichever process. */
  public Optional<SignedHead> latest() {
    return heads.latest();
  }

  /** The first head that covers a position. */
  public Optional<SignedHead> covering(long position) {
    return heads.covering(position);
  }

  /** Heads after a size, in order. */
  public List<SignedHead> after(long size, int limit) {
    return heads.after(size, limit);
  }

  /** Every key that has ever signed, oldest first; heads of retired keys stay valid. */
  public List<VerifierKey> keys() {
    return heads.keys();
  }

  /** A note over any text but a head, by all keys that sign now. */
  public SignedNote sign(String text) {
    return keys.sign(text);
  }

  /** What witnesses have signed of a head is kept with it. */
  public void cosigned(long size, List<SignedNote.Line> lines) {
    heads.cosigned(size, lines);
  }

  /**
   * @param position of the commit, from 1
   * @param size of the tree, at least the position
   * @throws IllegalArgumentException when the tree has no such leaf or no such size yet
   */
  public InclusionProof inclusion(long position, long size) {
    var followed = followed();
    var path = followed.inclusion(position - 1, size);
    return new InclusionProof(
        position - 1, size, followed.leaf(position - 1), followed.root(size), path);
  }

  /**
   * @throws IllegalArgumentException when the tree has had no such sizes
   */
  public ConsistencyProof consistency(long oldSize, long newSize) {
    var followed = followed();
    var path = followed.consistency(oldSize, newSize);
    return new ConsistencyProof(
        oldSize, newSize, followed.root(oldSize), followed.root(newSize), path);
  }

  /** Why nothing is signed any more; empty while all is well. */
  public Optional<LedgerBroken> broken() {
    return Optional.ofNullable(broken);
  }

  /** When the newest head of this process was signed; for the age of what is not covered yet. */
  public Optional<Instant> signedAt() {
    return Optional.ofNullable(latest).map(SignedHead::at);
  }

  /** Signs what is there and ends. */
  @Override
  public void close() {
    closed = true;
    news.cancel();
    LockSupport.unpark(follower);
    try {
      follower.join(Duration.ofSeconds(5));
    } catch (InterruptedException stopWaiting) {
      Thread.currentThread().interrupt();
    }
  }

  private MerkleTree followed() {
    var followed = tree;
    if (followed == null) {
      throw new IllegalArgumentException("size: the tree is being read; ask again in a moment");
    }
    return followed;
  }

  private void run() {
    var last = false;
    while (!last && broken == null) {
      last = closed;
      try {
        follow(last);
      } catch (LedgerBroken differs) {
        LOG.error("the ledger of {} is broken, nothing more is signed", store.log(), differs);
        broken = differs;
      } catch (RuntimeException trouble) {
        LOG.warn("the ledger of {} will try again: {}", store.log(), trouble.toString());
        tree = null;
        LockSupport.parkNanos(REST.toNanos());
      }
    }
  }

  private void follow(boolean last) {
    var followed = tree == null ? restored() : tree;
    var found = store.commitsAfter(followed.size());
    found.forEach(commit -> followed.append(Hash.ofLeaf(commit.header())));
    tree = followed;
    var due = due(followed.size());
    if (due == 0 || (last && due < Long.MAX_VALUE)) {
      sign(followed);
    } else if (found.isEmpty() && !last) {
      LockSupport.parkNanos(Math.min(due, REST.toNanos()));
    }
  }

  /** In how many nanoseconds a head is due; never while nothing is new. */
  private long due(long size) {
    var signed = latest;
    if (size == (signed == null ? 0 : signed.size())) {
      return Long.MAX_VALUE;
    }
    var since =
        signed == null ? BETWEEN_HEADS : Duration.between(signed.at(), clock.instant()).abs();
    return Math.max(0, BETWEEN_HEADS.minus(since).toNanos());
  }

  /** The tree of what is kept and what the log has beyond it, held against what was signed. */
  private MerkleTree restored() {
    var restored = new MerkleTree(tiles);
    var signed = heads.latest().orElse(null);
    for (var more = store.commitsAfter(restored.size());
        !more.isEmpty();
        more = store.commitsAfter(restored.size())) {
      more.forEach(commit -> restored.append(Hash.ofLeaf(commit.header())));
    }
    if (signed != null) {
      requireSame(signed.checkpoint(), restored);
    }
    latest = signed;
    return restored;
  }

  private void requireSame(Checkpoint signed, MerkleTree restored) {
    if (signed.size() > restored.size()) {
      throw new LedgerBroken(
          "a head of %d leaves was signed, the log has %d"
              .formatted(signed.size(), restored.size()));
    }
    if (!restored.root(signed.size()).equals(signed.root())) {
      throw new LedgerBroken(
          "the first %d leaves are not those that were signed".formatted(signed.size()));
    }
  }

  private void sign(MerkleTree followed) {
    var size = followed.size();
    var checkpoint = new Checkpoint(keys.origin(), size, followed.root(size));
    var head = new SignedHead(checkpoint, keys.sign(checkpoint.text()), clock.instant());
    heads.save(head);
    latest = head;
    listeners.forEach(listener -> listener.accept(head));
  }
}
