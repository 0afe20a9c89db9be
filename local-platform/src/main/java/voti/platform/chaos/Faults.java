package voti.platform.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.random.RandomGenerator;
import voti.platform.launcher.LocalPlatform;

/** What is done to processes: killed as by {@code kill -9}, or stopped for longer than a claim. */
final class Faults {

  private static final List<String> ALL =
      List.of("mongo", "kafka", "issuer", "accounts", "orders", "credit", "planning", "gateway");
  private static final List<String> STOPPED =
      List.of("mongo", "kafka", "accounts", "orders", "credit", "planning");

  /** A processor's claim is taken over after ten seconds. */
  private static final long BEYOND_A_CLAIM = 12_000;

  private final LocalPlatform platform;

  Faults(LocalPlatform platform) {
    this.platform = platform;
  }

  /**
   * One fault, decided before it happens.
   *
   * @param afterMillis from the beginning of the round
   * @param kind {@code kill -9} or {@code SIGSTOP}
   * @param process which
   */
  record Fault(int afterMillis, String kind, String process) {
    @Override
    public String toString() {
      return "%s %s after %d ms".formatted(kind, process, afterMillis);
    }
  }

  /** Every tenth fault or so stops a process for a while, the others kill anything. */
  static Fault next(RandomGenerator random, int longestMillis) {
    var after = random.nextInt(longestMillis);
    return random.nextInt(10) == 0
        ? new Fault(after, "SIGSTOP", STOPPED.get(random.nextInt(STOPPED.size())))
        : new Fault(after, "kill -9", ALL.get(random.nextInt(ALL.size())));
  }

  void happen(Fault fault) {
    sleep(fault.afterMillis());
    if (fault.kind().equals("kill -9")) {
      platform.kill(fault.process());
      return;
    }
    var process = platform.pid(fault.process());
    if (process != 0) {
      signal("-STOP", process);
      sleep(BEYOND_A_CLAIM);
      signal("-CONT", process);
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
