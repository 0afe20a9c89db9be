package voti.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings a batch into the log by ordered inserts until each append knows its fate. A position is
 * written only by someone who has seen the one before it; whoever finds it taken looks again.
 */
final class Settlement implements GroupCommit.Settling {

  private static final int DUPLICATE_KEY = 11000;

  private final CommitLog log;
  private final InstantSource clock;
  private final Turn turn;
  private final Consumer<List<Commit>> onStored;
  private @Nullable Mark mark;
  private int losses;

  /**
   * @param onStored is given what was stored, in order; an empty list when it has to look itself
   */
  Settlement(CommitLog log, InstantSource clock, Turn turn, Consumer<List<Commit>> onStored) {
    this.log = log;
    this.clock = clock;
    this.turn = turn;
    this.onStored = onStored;
  }

  @Override
  public void settle(List<Append> batch) {
    var interrupted = false;
    for (var open = List.copyOf(batch); !open.isEmpty(); open = stillOpen(open)) {
      try {
        if (turn.await()) {
          forget();
        }
        insert(open);
      } catch (MongoException lookAgain) {
        forget();
        open.forEach(append -> append.trouble(lookAgain));
        // One caller's interruption must not fail the others it writes for.
        interrupted |= Thread.interrupted();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
      open.forEach(append -> append.expire(System.nanoTime()));
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The log is looked at before the next insert. */
  @Override
  public void forget() {
    mark = null;
  }

  /** One attempt. What it leaves open is numbered anew and sent again. */
  private void insert(List<Append> open) {
    var commits = number(open);
    open.forEach(Append::tried);
    try {
      log.insert(commits);
      stored(open, commits);
    } catch (MongoBulkWriteException partly) {
      forget();
      if (partly.getWriteConcernError() != null || partly.getWriteErrors().isEmpty()) {
        open.forEach(this::ask);
      } else {
        partlyStored(open, commits, partly);
      }
    } catch (MongoException unknown) {
      forget();
      open.forEach(this::ask);
      throw unknown;
    }
  }

  private List<Commit> number(List<Append> open) {
    var at = mark == null ? log.mark() : mark;
    var commits = new ArrayList<Commit>(open.size());
    for (var append : open) {
      var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      var commit = append.draft().at(log.name(), at.position() + 1, at.next(now));
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
    onStored.accept(commits);
  }

  /** Only the first index can be trusted: what is before it is written, what is after not tried. */
  private void partlyStored(List<Append> open, List<Commit> commits, MongoBulkWriteException why) {
    var error = why.getWriteErrors().getFirst();
    var failed = open.get(error.getIndex());
    stored(open.subList(0, error.getIndex()), commits.subList(0, error.getIndex()));
    if (error.getCode() != DUPLICATE_KEY) {
      failed.failed(new StoreUnavailable(error.getMessage(), why));
    } else if (!ask(failed)) {
      yieldToOthers();
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
      onStored.accept(List.of());
      return true;
    }
    log.byCause(draft.stream(), draft.cause())
        .ifPresent(done -> append.failed(new CauseAlreadyCommitted(done)));
    here.ifPresent(append::lost);
    return !append.isOpen();
  }

  /** Another instance is ahead: let its batch settle before the next look at the tail. */
  private void yieldToOthers() {
    forget();
    turn.contended();
    losses = Math.min(losses + 1, 4);
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(250_000L << losses));
  }

  private static List<Append> stillOpen(List<Append> appends) {
    return appends.stream().filter(Append::isOpen).toList();
  }
}
