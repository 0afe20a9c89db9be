package voti.platform.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starts the children in order, tells when each is ready, and starts again what dies unasked. */
final class Supervisor {

  static final int PATIENCE = 3;
  private static final int POLL_MILLIS = 100;
  private static final long FIRST_PAUSE_MILLIS = 500;
  private static final long LONGEST_PAUSE_MILLIS = 10_000;

  /** More at once only makes each of them slower: starting is work for processors. */
  private static final int STARTING_AT_ONCE =
      Math.max(3, Runtime.getRuntime().availableProcessors());

  private final DataFolder data;
  private final Addresses addresses;
  private final Readiness readiness;
  private final PrintStream out;
  private final Map<Part, Child> children = new EnumMap<>(Part.class);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore starting = new Semaphore(STARTING_AT_ONCE);
  private volatile boolean stopping;
  private volatile @Nullable PlatformProblem problem;

  Supervisor(
      Set<Part> parts, Commands commands, DataFolder data, Addresses addresses, PrintStream out) {
    this.data = data;
    this.addresses = addresses;
    this.readiness = new Readiness(addresses);
    this.out = out;
    parts.forEach(part -> children.put(part, new Child(part, commands, this::died)));
  }

  void start() {
    remember();
    threads.execute(this::startInOrder);
  }

  /** Of a part that was asked for. */
  Child child(Part part) {
    Child child = children.get(part);
    if (child == null) {
      throw new IllegalArgumentException(part.label() + " is not part of this platform");
    }
    return child;
  }

  /** The names of those that do not answer yet. */
  List<String> late() {
    return children.values().stream()
        .filter(child -> !child.isReady())
        .map(child -> child.part.label())
        .toList();
  }

  /** Why it gave up, if it did. */
  @Nullable PlatformProblem problem() {
    return problem;
  }

  boolean isStopping() {
    return stopping;
  }

  /** The door first, then the services, and last the ground they stand on. */
  void stop() {
    stopping = true;
    stopAll(List.of(Part.GATEWAY));
    stopAll(children.keySet().stream().filter(Part::keepsLedger).toList());
    stopAll(List.of(Part.ISSUER, Part.KAFKA));
    stopAll(List.of(Part.MONGO));
    threads.shutdownNow();
    forget();
  }

  private void startInOrder() {
    try {
      startAll(children.keySet().stream().filter(Part::isGround).toList());
      startAll(children.keySet().stream().filter(part -> !part.isGround()).toList());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      giveUp(e instanceof PlatformProblem known ? known : Obituary.cannotStart(e));
    }
  }

  private void startAll(List<Part> parts) throws IOException, InterruptedException {
    List<Future<Void>> waiting = new ArrayList<>();
    for (Part part : parts) {
      starting.acquire();
      Child child = child(part);
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
      } catch (ExecutionException e) {
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
    // What could do its work once may do so again: when its disk has room, for instance.
    if (child.failures() >= PATIENCE && !child.wasReady()) {
      giveUp(Obituary.of(child, data));
      return;
    }
    out.printf(
        "%s ended unasked (exit code %d) and is started again.%n",
        child.part.label(), child.exitCode());
    threads.execute(() -> again(child));
  }

  private void again(Child child) {
    try {
      Thread.sleep(pause(child.failures()));
      child.start();
      remember();
      awaitReady(child, "back");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      giveUp(Obituary.cannotStart(e));
    }
  }

  /** None at first; longer and longer for one that does not come to be ready. */
  private static long pause(int failures) {
    return failures < 2
        ? 0
        : Math.min(FIRST_PAUSE_MILLIS << Math.min(failures - 2, 10), LONGEST_PAUSE_MILLIS);
  }

  private void giveUp(PlatformProblem reason) {
    if (!stopping && problem == null) {
      problem = reason;
    }
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
    PlatformState.ofThisProcess(addresses.offset(), running).writeTo(data);
  }

  private synchronized void forget() {
    PlatformState.removeFrom(data);
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
}
