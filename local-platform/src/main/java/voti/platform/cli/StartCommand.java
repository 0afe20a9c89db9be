package voti.platform.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import voti.platform.launcher.LocalPlatform;
import voti.platform.launcher.PlatformBuilder;
import voti.platform.launcher.PlatformProblem;

/** Starts everything and stays until Ctrl-C. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = "Start the platform; Ctrl-C stops it in order, and its data stay.")
final class StartCommand implements Callable<Integer> {

  static final Duration LONGEST_START = Duration.ofMinutes(5);

  @Mixin private Where where = new Where();

  @Option(names = "--ephemeral", description = "Forget everything at the end.")
  private boolean ephemeral;

  @Option(
      names = "--port-offset",
      paramLabel = "N",
      description = "Add N to every port (usual: gateway 8080, issuer 9000).")
  private int portOffset;

  @Mixin private HowManyLogs wanted = new HowManyLogs();

  @Override
  public Integer call() {
    PlatformBuilder options = where.options().portOffset(portOffset).logs(wanted.logs);
    if (ephemeral) {
      options = options.inTemporaryFolder();
    }
    long begin = System.nanoTime();
    try (LocalPlatform platform = options.build().start().awaitReady(LONGEST_START)) {
      System.out.printf(
          Locale.ROOT,
          "Voti is ready after %.1f s: %s (data in %s). Ctrl-C stops it.%n",
          (System.nanoTime() - begin) / 1e9,
          platform.url("gateway"),
          platform.data().dir());
      platform.awaitEnd();
      PlatformProblem problem = platform.problem();
      if (problem != null) {
        throw problem;
      }
      return 0;
    }
  }
}
