package voti.kit.due;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Asks all due work in turn, each under a lock of its own that a dead process loses. */
final class DueRunner implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DueRunner.class);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final List<DueWork> works;
  private final LockingTaskExecutor locks;
  private final Clock clock;
  private final Duration every;
  private volatile @Nullable ScheduledExecutorService thread;

  DueRunner(List<DueWork> works, LockingTaskExecutor locks, Clock clock, Duration every) {
    this.works = List.copyOf(works);
    this.locks = locks;
    this.clock = clock;
    this.every = every;
  }

  @Override
  public void start() {
    if (works.isEmpty()) {
      return;
    }
    var executor =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("voti-due").factory());
    var _ =
        executor.scheduleWithFixedDelay(
            this::runAll, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    thread = executor;
  }

  void runAll() {
    works.forEach(this::run);
  }

  /** One that fails does not keep the others from their turn. */
  private void run(DueWork work) {
    try {
      var now = clock.instant();
      locks.executeWithLock(
          (Runnable) () -> work.run(now),
          new LockConfiguration(now, "due-" + work.name(), LONGEST, Duration.ZERO));
    } catch (RuntimeException failed) {
      LOG.warn("{} is tried again: {}", work.name(), failed.toString());
    }
  }

  @Override
  public void stop() {
    var running = thread;
    if (running != null) {
      running.shutdownNow();
      thread = null;
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  /** Starts after and stops before whatever it sends commands to. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE - 1;
  }
}
