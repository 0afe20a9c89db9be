package voti.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One thread that writes what many callers append, as one ordered insert. A position is written
 * only by someone who has seen the one before it; whoever finds it taken looks again.
 */
final class GroupCommit implements AutoCloseable {

  private static final int BATCH = 500;
  private static final long BATCH_BYTES = 16L << 20;
  private static final int DUPLICATE_KEY = 11000;

  private final CommitLog log;
  private final InstantSource clock;
  private final Duration patience;
  private final Runnable onStored;
  private final LinkedBlockingQueue<Append> queue = new LinkedBlockingQueue<>();
  private final Thread writer;
  private volatile boolean closed;
  private @Nullable Mark mark;
  private int losses;

  GroupCommit(CommitLog log, InstantSource clock, Duration patience, Runnable onStored) {
    this.log = log;
    this.clock = clock;
    this.patience = patience;
    this.onStored = onStored;
    writer = Thread.ofPlatform().daemon().name("voti-writer-" + log.name()).start(this::run);
  }

  /** Writes the draft and waits for its own fate, whatever becomes of others in the batch. */
  Commit append(Draft draft) {
    var append = new Append(draft, System.nanoTime() + patience.toNanos());
    queue.add(append);
    if (closed) {
      refuseQueued();
    }
    return append.await();
  }

  @Override
  public void close() {
    closed = true;
    try {
      writer.join(patience);
    } catch (InterruptedException stopWaiting) {
      Thread.currentThread().interrupt();
    }
    refuseQueued();
  }

  private void run() {
    var batch = new ArrayList<Append>();
    while (!closed) {
      try {
        take(batch);
        settle(batch);
      } catch (Throwable unforeseen) {
        // Whoever waits must hear of it; the thread goes on for those who come later.
        mark = null;
        batch.forEach(a -> a.failed(new OutcomeUnknown(a.draft().stream(), unforeseen)));
      } finally {
        batch.clear();
      }
    }
  }

  private void take(List<Append> batch) throws InterruptedException {
    var next = queue.poll(50, TimeUnit.MILLISECONDS);
    var bytes = 0L;
    while (next != null) {
      batch.add(next);
      bytes += next.draft().size();
      next = batch.size() < BATCH && bytes < BATCH_BYTES ? queue.poll() : null;
    }
  }

  private void settle(List<Append> batch) {
    var open = batch;
    while (!open.isEmpty()) {
      Throwable trouble = null;
      try {
        insert(open);
      } catch (MongoException lookAgain) {
        trouble = lookAgain;
        mark = null;
        pause(Duration.ofMillis(50));
      }
      open = open.stream().filter(Append::isOpen).toList();
      for (var append : open) {
        append.expire(System.nanoTime(), trouble);
      }
      open = open.stream().filter(Append::isOpen).toList();
    }
  }

  /** One attempt. What it leaves open is numbered anew and sent again. */
  private void insert(List<Append> open) {
    var commits = number(open);
    open.forEach(Append::tried);
    try {
      log.insert(commits);
      stored(open, commits);
    } catch (MongoBulkWriteException partly) {
      mark = null;
      if (partly.getWriteConcernError() != null || partly.getWriteErrors().isEmpty()) {
        open.forEach(this::ask);
      } else {
        // Only the first index can be trusted: what came before it is written, the rest was not
        // tried.
        var error = partly.getWriteErrors().getFirst();
        stored(open.subList(0, error.getIndex()), commits.subList(0, error.getIndex()));
        var failed = open.get(error.getIndex());
        if (error.getCode() != DUPLICATE_KEY) {
          failed.failed(new StoreUnavailable(error.getMessage(), partly));
        } else if (!ask(failed)) {
          yieldToOthers();
        }
      }
    } catch (MongoException unknown) {
      mark = null;
      open.forEach(this::ask);
      throw unknown;
    }
  }

  private List<Commit> number(List<Append> open) {
    var at = mark == null ? log.mark() : mark;
    var commits = new ArrayList<Commit>(open.size());
    for (var append : open) {
      var commit =
          append
              .draft()
              .at(at.position() + 1, at.next(clock.instant().truncatedTo(ChronoUnit.MICROS)));
      commits.add(commit);
      at = Mark.of(commit);
    }
    return commits;
  }

  private void stored(List<Append> appends, List<Commit> commits) {
    for (var i = 0; i < appends.size(); i++) {
      appends.get(i).stored(commits.get(i));
      mark = Mark.of(commits.get(i));
      losses = 0;
    }
    if (!appends.isEmpty()) {
      onStored.run();
    }
  }

  /**
   * Asks the store what became of an append: it is there, or its cause was done before, or another
   * took its place in the stream. Finding none of these settles nothing.
   */
  private boolean ask(Append append) {
    var draft = append.draft();
    var here = log.beginningAt(draft.stream(), draft.first());
    if (here.filter(draft::is).isPresent()) {
      append.stored(here.get());
      onStored.run();
      return true;
    }
    log.byCause(draft.stream(), draft.cause())
        .ifPresent(done -> append.failed(new CauseAlreadyCommitted(done)));
    here.ifPresent(append::lost);
    return !append.isOpen();
  }

  /** Another instance is ahead: let its batch settle before the next look at the tail. */
  private void yieldToOthers() {
    mark = null;
    losses = Math.min(losses + 1, 6);
    pause(Duration.ofNanos(ThreadLocalRandom.current().nextLong(500_000L << losses)));
  }

  private static void pause(Duration duration) {
    LockSupport.parkNanos(duration.toNanos());
  }

  private void refuseQueued() {
    for (var left = queue.poll(); left != null; left = queue.poll()) {
      left.failed(new StoreUnavailable("the event store is closed", null));
    }
  }
}
