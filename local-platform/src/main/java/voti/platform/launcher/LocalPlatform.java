package voti.platform.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import voti.platform.demo.Tokens;
import voti.platform.issuer.TokenClient;

/**
 * The whole platform as processes of this machine.
 *
 * <p>{@link #start()} returns at once, {@link #awaitReady(Duration)} when everything answers. A
 * process that dies is started again, with a sentence about it, until it has died {@value
 * Supervisor#PATIENCE} times without ever being ready; one that was ready once is tried for ever.
 */
public final class LocalPlatform implements AutoCloseable {

  private static final int POLL_MILLIS = 100;

  private final PlatformBuilder options;
  private final DataFolder data;
  private final Addresses addresses;
  private final Supervisor supervisor;
  private final Apps apps;
  private final Thread atExit = new Thread(this::closeAtExit, "stop-platform");
  private @Nullable FileLock lock;

  LocalPlatform(PlatformBuilder options) {
    this.options = options;
    this.data = new DataFolder(options.data());
    this.addresses = new Addresses(options.portOffset(), options.slots());
    this.apps = new Apps(options.root(), options.apps() == null ? data.apps() : options.apps());
    this.supervisor =
        new Supervisor(
            options.parts(),
            new Commands(data, addresses, apps, !options.ephemeral(), options.dueEvery()),
            data,
            addresses,
            options.out());
  }

  /** What to start, where and how. */
  public static PlatformBuilder builder() {
    return PlatformBuilder.usual();
  }

  /**
   * Checks what can be checked, then starts everything in the background.
   *
   * @throws PlatformProblem in words for people: a port in use, no space, a missing jar, another
   *     platform over the same folder
   */
  public LocalPlatform start() {
    data.prepare();
    lock = data.lock();
    if (lock == null) {
      long other = PlatformState.in(data).map(PlatformState::launcher).orElse(0L);
      throw new PlatformProblem(
          "A platform is already running over %s (process %d). Look at it with ./voti status, or end it with ./voti stop."
              .formatted(data.dir(), other));
    }
    try {
      data.requireSpace();
      Preflight.check(options.parts(), addresses, apps);
    } catch (RuntimeException e) {
      release();
      throw e;
    }
    Runtime.getRuntime().addShutdownHook(atExit);
    supervisor.start();
    return this;
  }

  /**
   * Returns when every part is ready.
   *
   * @throws PlatformProblem when a part is given up, or the time is over
   */
  public LocalPlatform awaitReady(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    while (!supervisor.late().isEmpty()) {
      PlatformProblem given = problem();
      if (given != null) {
        throw given;
      }
      if (System.nanoTime() > end) {
        throw new PlatformProblem(
            "Not ready after %d s: %s. Their logs are in %s."
                .formatted(
                    longest.toSeconds(),
                    String.join(", ", supervisor.late()),
                    data.dir().resolve("logs")));
      }
      pause();
    }
    return this;
  }

  /** Where the named part answers, as of its start or not. */
  public URI url(String name) {
    return addresses.url(part(name));
  }

  /** The named part's process id; 0 while it has none. */
  public long pid(String name) {
    return supervisor.child(part(name)).pid();
  }

  /** Kills the named part as {@code kill -9} does; it is started again. */
  public void kill(String name) {
    try {
      supervisor.child(part(name)).kill();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlatformProblem("Interrupted while killing " + name, e);
    }
  }

  /** Access tokens of the demo users, from this platform's issuer. */
  public Tokens tokens() {
    return new TokenClient(url("issuer"))::of;
  }

  /** The folder with data and logs. */
  public DataFolder data() {
    return data;
  }

  /** Blocks until the platform has been stopped or had to give up. */
  public void awaitEnd() {
    while (!supervisor.isStopping() && problem() == null) {
      pause();
    }
  }

  /** Why it gave up, if it did. */
  public @Nullable PlatformProblem problem() {
    return supervisor.problem();
  }

  /** Stops in order: the door, the services, and the ground they stand on. */
  @Override
  public synchronized void close() {
    if (supervisor.isStopping()) {
      return;
    }
    supervisor.stop();
    release();
    if (Thread.currentThread() != atExit) {
      Runtime.getRuntime().removeShutdownHook(atExit);
    }
    if (options.ephemeral()) {
      TemporaryFolder.delete(data.dir());
    }
  }

  /** A signal, Ctrl-C or {@code ./voti stop}: whoever watches should not wonder why it ends. */
  private void closeAtExit() {
    if (!supervisor.isStopping()) {
      options.out().println("Asked to stop: everything is being ended in order.");
    }
    close();
  }

  private void release() {
    try {
      if (lock != null) {
        lock.channel().close();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlatformProblem("Interrupted while waiting for the platform", e);
    }
  }

  private static Part part(String name) {
    return Part.named(name)
        .orElseThrow(() -> new IllegalArgumentException("no part is called " + name));
  }
}
