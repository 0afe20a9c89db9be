package voti.platform.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import voti.platform.launcher.Memory;
import voti.platform.launcher.PlatformState;

/** Shows each process. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Show what runs; exit code 0 if all is ready, 1 if not, 3 if nothing runs.")
final class StatusCommand implements Callable<Integer> {

  private static final int NOTHING_RUNS = 3;

  @Mixin private Where where = new Where();

  @Override
  public Integer call() {
    Optional<PlatformState> found = where.state();
    if (found.isEmpty()) {
      System.out.printf(
          "No platform is running over %s. Start it with ./voti start.%n", where.folder().dir());
      return NOTHING_RUNS;
    }
    PlatformState state = found.get();
    state.parts().forEach(StatusCommand::print);
    return state.parts().stream().allMatch(PlatformState.Running::ready) ? 0 : 1;
  }

  private static void print(PlatformState.Running part) {
    String memory =
        Memory.residentMegabytes(part.pid()).stream()
            .mapToObj(megabytes -> megabytes + " MB")
            .findFirst()
            .orElse("-");
    System.out.printf(
        Locale.ROOT,
        "%-9s %-8s process %-7d %7s  %s%n",
        part.name(),
        part.ready() ? "ready" : "not yet",
        part.pid(),
        memory,
        part.url());
  }
}
