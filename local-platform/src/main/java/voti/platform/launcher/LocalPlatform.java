package voti.platform.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.platform.demo.Tokens;
import voti.platform.issuer.TokenClient;
import voti.platform.mongo.MongoProcess;

/**
 * The whole platform as processes of this machine.
 *
 * <p>{@link #start()} returns at once, {@link #awaitReady(Duration)} when everything answers. A
 * process that dies is started again, with a sentence about it, until it has died {@value
 * #PATIENCE} times without ever being ready.
 */
public final class LocalPlatform implements AutoCloseable {

  private static final int PATIENCE = 3;
  private static final int POLL_MILLIS = 100;
  private static final int LAST_LINES = 15;

  /** More at once only makes each of them slower: starting is work for processors. */
  private static final int STARTING_AT_ONCE =
      Math.max(3, Runtime.getRuntime().availableProcessors());

  private final PlatformBuilder options;
  private final DataFolder data;
  private final Addresses addresses;
  private final Readiness readiness;
  private final PrintStream out;
  private final Map<Part, Child> children = new EnumMap<>(Part.class);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore starting = new Semaphore(STARTING_AT_ONCE);
  private final Thread atExit = new Thread(this::close, "stop-platform");
  private volatile boolean stopping;
  private volatile @Nullable PlatformProblem problem;
  private @Nullable FileLock lock;

  LocalPlatform(PlatformBuilder options) {
    this.options = options;
    this.data = new DataFolder(options.data());
    this.addresses = new Addresses(options.portOffset());
    this.readiness = new Readiness(addresses);
    this.out = options.out();
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
      var apps = new Apps(options.root(), data.apps());
      Preflight.check(options.parts(), addresses, apps);
      var commands = new Commands(data, addresses, apps);
      options.parts().forEach(part -> children.put(part, new Child(part, commands, this::died)));
    } catch (RuntimeException e) {
      release();
      throw e;
    }
    Runtime.getRuntime().addShutdownHook(atExit);
    remember();
    threads.execute(this::startInOrder);
    return this;
  }

  /**
   * Returns when every part is ready.
   *
   * @throws PlatformProblem when a part is given up, or the time is over
   */
  public LocalPlatform awaitReady(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    while (!children.values().stream().allMatch(Child::isReady)) {
      PlatformProblem given = problem;
      if (given != null) {
        throw given;
      }
      if (System.nanoTime() > end) {
        List<String> late =
            children.values().stream()
                .filter(child -> !child.isReady())
                .map(child -> child.part.label())
                .toList();
        throw new PlatformProblem(
            "Not ready after %d s: %s. Their logs are in %s."
                .formatted(
                    longest.toSeconds(), String.join(", ", late), data.dir().resolve("logs")));
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
    return child(name).pid();
  }

  /** Kills the named part as {@code kill -9} does; it is started again. */
  public void kill(String name) {
    child(name).kill();
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
    while (!stopping && problem == null) {
      pause();
    }
  }

  /** Why it gave up, if it did. */
  public @Nullable PlatformProblem problem() {
    return problem;
  }

  /** Stops in order: the door, the services, and the ground they stand on. */
  @Override
  public synchronized void close() {
    if (stopping) {
      return;
    }
    stopping = true;
    stopAll(List.of(Part.GATEWAY));
    stopAll(List.of(Part.ACCOUNTS, Part.ORDERS, Part.CREDIT, Part.PLANNING));
    stopAll(List.of(Part.ISSUER, Part.KAFKA));
    stopAll(List.of(Part.MONGO));
    threads.shutdownNow();
    PlatformState.removeFrom(data);
    release();
    if (Thread.currentThread() != atExit) {
      Runtime.getRuntime().removeShutdownHook(atExit);
    }
    if (options.ephemeral()) {
      TemporaryFolder.delete(data.dir());
    }
  }

  private void startInOrder() {
    try {
      startAll(options.parts().stream().filter(Part::isGround).toList());
      startAll(options.parts().stream().filter(part -> !part.isGround()).toList());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      giveUp(e instanceof PlatformProblem known ? known : cannotStart(e));
    }
  }

  private void startAll(List<Part> parts) throws IOException, InterruptedException {
    List<Future<Void>> waiting = new ArrayList<>();
    for (Part part : parts) {
      starting.acquire();
      Child child = child(part.label());
      child.start();
      remember();
      waiting.add(
          threads.submit(
              () -> {
                try {
                  awaitReady(child, "ready");
                } finally {
                  starting.release();
                }
                return null;
              }));
    }
    for (Future<Void> one : waiting) {
      try {
        one.get();
      } catch (java.util.concurrent.ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private void awaitReady(Child child, String word) throws InterruptedException {
    while (!stopping && problem == null) {
      if (child.isAlive() && readiness.isReady(child.part) && child.isAlive()) {
        child.becameReady();
        remember();
        String memory =
            Memory.residentMegabytes(child.pid()).stream()
                .mapToObj(megabytes -> megabytes + " MB")
                .findFirst()
                .orElse("");
        out.printf(
            Locale.ROOT,
            "%-9s %5d  %s after %4.1f s  %6s%n",
            child.part.label(),
            addresses.port(child.part),
            word,
            child.secondsSinceStart(),
            memory);
        return;
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  private void died(Child child) {
    if (stopping || problem != null) {
      return;
    }
    remember();
    if (child.failures() >= PATIENCE) {
      giveUp(gaveUpOn(child));
      return;
    }
    out.printf(
        "%s ended unasked (exit code %d) and is started again.%n",
        child.part.label(), child.exitCode());
    threads.execute(() -> again(child));
  }

  private void again(Child child) {
    try {
      boolean wasStarting = child.failures() > 1;
      if (wasStarting) {
        Thread.sleep(POLL_MILLIS * 5L);
      }
      child.start();
      remember();
      awaitReady(child, "back");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      giveUp(cannotStart(e));
    }
  }

  private void giveUp(PlatformProblem reason) {
    if (!stopping && problem == null) {
      problem = reason;
    }
  }

  private PlatformProblem gaveUpOn(Child child) {
    if (child.exitCode() == MongoProcess.CANNOT_WRITE) {
      return new PlatformProblem(
          "The disk with %s is full: the database stopped rather than promise what it cannot keep. Free some space and start again; nothing acknowledged is lost."
              .formatted(data.dir()));
    }
    return new PlatformProblem(
        "%s ended %d times with exit code %d before it was ready, and is not started again. The last lines of %s:%n  %s"
            .formatted(
                child.part.label(),
                child.failures(),
                child.exitCode(),
                data.log(child.part),
                String.join(
                    System.lineSeparator() + "  ", LogTail.of(data.log(child.part), LAST_LINES))));
  }

  private static PlatformProblem cannotStart(Exception e) {
    return new PlatformProblem("A process could not be started: " + e.getMessage(), e);
  }

  private synchronized void remember() {
    if (stopping) {
      return;
    }
    List<PlatformState.Running> running =
        children.values().stream()
            .map(
                child ->
                    new PlatformState.Running(
                        child.part.label(),
                        child.pid(),
                        addresses.port(child.part),
                        addresses.url(child.part).toString(),
                        child.isReady()))
            .toList();
    PlatformState.ofThisProcess(options.portOffset(), running).writeTo(data);
  }

  private void stopAll(List<Part> parts) {
    List<Thread> stops =
        Stream.of(Part.values())
            .filter(parts::contains)
            .map(children::get)
            .filter(child -> child != null)
            .map(child -> Thread.ofVirtual().start(() -> stop(child)))
            .toList();
    for (Thread stop : stops) {
      try {
        stop.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void stop(Child child) {
    try {
      child.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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

  private Child child(String name) {
    Child child = children.get(part(name));
    if (child == null) {
      throw new IllegalArgumentException(name + " is not part of this platform");
    }
    return child;
  }

  private static Part part(String name) {
    return Part.named(name)
        .orElseThrow(() -> new IllegalArgumentException("no part is called " + name));
  }
}
