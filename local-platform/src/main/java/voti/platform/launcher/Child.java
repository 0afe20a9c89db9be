package voti.platform.launcher;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One part's process, started again when it dies unasked. */
final class Child {

  /** What a process knows of its classes takes a while to write on a slow machine. */
  private static final int FAREWELL_SECONDS = 60;

  /** One that is still starting has nothing to finish. */
  private static final int SHORT_FAREWELL_SECONDS = 3;

  final Part part;
  private final Commands commands;
  private final Consumer<Child> whenDead;
  private @Nullable Process process;
  private boolean wanted = true;
  private boolean killed;
  private volatile boolean ready;
  private volatile boolean wasReady;
  private volatile int failures;
  private volatile long startedNanos;

  Child(Part part, Commands commands, Consumer<Child> whenDead) {
    this.part = part;
    this.commands = commands;
    this.whenDead = whenDead;
  }

  synchronized void start() throws IOException {
    if (!wanted) {
      return;
    }
    startedNanos = System.nanoTime();
    Process started = commands.of(part, failures > 0).start();
    process = started;
    Thread.ofVirtual().name(part.label() + "-watch").start(() -> watch(started));
  }

  /**
   * A thread of its own rather than {@code onExit()}: that runs on the common pool, which on a
   * small machine has one thread, and whoever waits for it there while holding what the watcher
   * needs waits for ever.
   */
  private void watch(Process running) {
    try {
      running.waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return;
    }
    ended(running);
  }

  private void ended(Process dead) {
    synchronized (this) {
      if (!wanted || !dead.equals(process)) {
        return;
      }
      ready = false;
      failures += killed ? 0 : 1;
      killed = false;
    }
    whenDead.accept(this);
  }

  void becameReady() {
    failures = 0;
    wasReady = true;
    ready = true;
  }

  /** Has it ever done its work? */
  boolean wasReady() {
    return wasReady;
  }

  boolean isReady() {
    return ready;
  }

  /** Deaths since it was last ready. */
  int failures() {
    return failures;
  }

  synchronized boolean isAlive() {
    return process != null && process.isAlive();
  }

  synchronized long pid() {
    return process == null || !process.isAlive() ? 0 : process.pid();
  }

  synchronized int exitCode() {
    return process == null || process.isAlive() ? 0 : process.exitValue();
  }

  double secondsSinceStart() {
    return (System.nanoTime() - startedNanos) / 1e9;
  }

  /** As {@code kill -9} does; it counts as dead at once, and not as a failure of its own. */
  void kill() throws InterruptedException {
    Process running;
    synchronized (this) {
      ready = false;
      running = process;
      if (running == null || !running.isAlive()) {
        return;
      }
      killed = true;
    }
    running.destroyForcibly().waitFor();
  }

  /** In order if it can, by force if it must. */
  void stop() throws InterruptedException {
    Process running;
    int patience;
    synchronized (this) {
      wanted = false;
      patience = ready ? FAREWELL_SECONDS : SHORT_FAREWELL_SECONDS;
      ready = false;
      running = process;
    }
    if (running == null) {
      return;
    }
    try {
      running.getOutputStream().close();
    } catch (IOException gone) {
      // Its end of the pipe is closed: it is ending already.
    }
    if (!running.waitFor(patience, TimeUnit.SECONDS)) {
      running.destroyForcibly().waitFor();
    }
  }
}
