package voti.platform.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import voti.platform.demo.Story;
import voti.platform.launcher.LocalPlatform;

/** What goes wrong in a round. */
final class Faults {

  static final String KILL = "kill -9";
  static final String STOP = "SIGSTOP";
  static final String SLOW = "slow";
  static final String POISON = "unreadable message to";

  /** Who reads the topic that poison is sent to. */
  static final String READER_OF_POISON = "credit";

  private static final List<String> GROUND = List.of("mongo", "kafka");
  private static final List<String> SERVICES = List.of("accounts", "orders", "credit", "planning");

  /** A processor's claim is taken over after ten seconds. */
  private static final long BEYOND_A_CLAIM = 12_000;

  private static final int SLOW_TURNS = 60;
  private static final long STANDS = 40;
  private static final long RUNS = 10;

  private final LocalPlatform platform;
  private final List<String> stopped;
  private final List<String> all;

  /**
   * @param twins whether there is a second process of each service
   */
  Faults(LocalPlatform platform, boolean twins) {
    this.platform = platform;
    var services =
        twins
            ? Stream.concat(SERVICES.stream(), SERVICES.stream().map(name -> name + "-2")).toList()
            : SERVICES;
    stopped = Stream.concat(GROUND.stream(), services.stream()).toList();
    all = Stream.concat(stopped.stream(), Stream.of("issuer", "gateway")).toList();
  }

  /**
   * One fault, decided before it happens.
   *
   * @param afterMillis from the beginning of the round
   * @param kind what
   * @param process to which
   */
  record Fault(int afterMillis, String kind, String process) {
    @Override
    public String toString() {
      return "%s %s after %d ms".formatted(kind, process, afterMillis);
    }
  }

  /** Of twenty faults or so two stop a process, one slows the database, one sends poison. */
  Fault next(RandomGenerator random, int longestMillis) {
    var after = random.nextInt(longestMillis);
    return switch (random.nextInt(20)) {
      case 0, 1 -> new Fault(after, STOP, any(stopped, random));
      case 2 -> new Fault(after, SLOW, "mongo");
      case 3 -> new Fault(after, POISON, "voti.orders");
      default -> new Fault(after, KILL, any(all, random));
    };
  }

  private static String any(List<String> of, RandomGenerator random) {
    return of.get(random.nextInt(of.size()));
  }

  void happen(Fault fault) {
    sleep(fault.afterMillis());
    switch (fault.kind()) {
      case KILL -> platform.kill(fault.process());
      case STOP -> stop(fault.process(), 1, BEYOND_A_CLAIM, 0);
      case SLOW -> stop(fault.process(), SLOW_TURNS, STANDS, RUNS);
      case POISON ->
          Poison.send(
              "localhost:" + platform.url("kafka").getPort(), fault.process(), Story.account());
      default -> throw new IllegalStateException(fault.toString());
    }
  }

  /** Lets a process stand and run by turns. */
  private void stop(String name, int turns, long stands, long runs) {
    var process = platform.pid(name);
    for (var turn = 0; process != 0 && turn < turns; turn++) {
      signal("-STOP", process);
      sleep(stands);
      signal("-CONT", process);
      sleep(runs);
    }
  }

  private static void signal(String signal, long process) {
    try {
      new ProcessBuilder("kill", signal, Long.toString(process)).start().waitFor();
    } catch (IOException noKill) {
      throw new UncheckedIOException(noKill);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
