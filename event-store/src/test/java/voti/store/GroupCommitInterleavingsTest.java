package voti.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Two callers append while a third thread closes: Lincheck decides who runs when, and tries one
 * order after the other. What only a lambda or a record holds it takes for one thread's own, so
 * what is shared here stands in fields of named classes.
 */
class GroupCommitInterleavingsTest {

  private static final int INTERLEAVINGS = 200;

  @Test
  void eachAppendIsWrittenOnceOrRefusedAndItsCallerKnowsWhich() {
    assertThatCode(() -> Lincheck.runConcurrentTest(INTERLEAVINGS, new Scenario(false)))
        .doesNotThrowAnyException();
  }

  @Test
  void withALockForEachCallerAnAppendIsFoundToBeLost() {
    assertThatThrownBy(() -> Lincheck.runConcurrentTest(INTERLEAVINGS, new Scenario(true)))
        .isInstanceOf(LincheckAssertionError.class)
        .hasMessageContaining("The following interleaving leads to the error");
  }

  private static final class Scenario implements Runnable {

    final boolean lockForEach;

    Scenario(boolean lockForEach) {
      this.lockForEach = lockForEach;
    }

    /** Closing does not wait for the writer here: the harder case, and no real time passes. */
    @Override
    public void run() {
      var log = new Log();
      var first = new GroupCommit("one", log, Duration.ZERO);
      var second = lockForEach ? new GroupCommit("two", log, Duration.ZERO) : first;
      var here = new Caller(first, "here");
      var there = new Caller(second, "there");
      here.start();
      there.start();
      first.close();
      second.close();
      here.await();
      there.await();
      log.check(here);
      log.check(there);
    }
  }

  private static final class Caller extends Thread {

    final GroupCommit writer;
    final Draft draft;
    @Nullable Commit told;
    @Nullable RuntimeException refused;

    Caller(GroupCommit writer, String stream) {
      this.writer = writer;
      draft = new Draft(stream, 0, null, "cause", List.of());
    }

    @Override
    public void run() {
      try {
        told = writer.append(draft);
      } catch (RuntimeException failed) {
        refused = failed;
      }
    }

    /** Asked as a thread: of a subclass, the checker does not see that it waits. */
    void await() {
      Thread self = this;
      try {
        self.join();
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }
  }

  /** A log in memory that bears one writer at a time, as a settlement does. */
  private static final class Log implements GroupCommit.Settling {

    private final List<Commit> commits = new ArrayList<>();

    @Override
    public void settle(List<Append> batch) {
      for (var append : batch) {
        var commit = commit(append.draft().stream(), commits.size() + 1L);
        commits.add(commit);
        append.stored(commit);
      }
    }

    private static Commit commit(String stream, long position) {
      return new Commit(
          position, stream, 0, 0, null, "cause", Instant.EPOCH, List.of(), new byte[0]);
    }

    @Override
    public void forget() {}

    void check(Caller caller) {
      var written = new ArrayList<Commit>();
      for (var commit : commits) {
        if (commit.stream().equals(caller.draft.stream())) {
          written.add(commit);
        }
      }
      var told = caller.told;
      var sound =
          told == null
              ? written.isEmpty() && caller.refused instanceof StoreUnavailable
              : written.equals(List.of(told)) && commits.indexOf(told) == told.position() - 1;
      if (!sound) {
        throw new AssertionError(commits + " though told " + told + ", " + caller.refused);
      }
    }
  }
}
