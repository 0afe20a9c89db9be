package voti.platform.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import voti.platform.demo.Demo;
import voti.platform.launcher.LocalPlatform;
import voti.platform.launcher.PlatformBuilder;
import voti.platform.launcher.PlatformProblem;

/** Starts everything, plays the story, and leaves the console open. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Start everything and play the story of one account on real documents.")
final class DemoCommand implements Callable<Integer> {

  private static final Duration DUE_EVERY = Duration.ofMillis(500);

  @Option(
      names = "--once",
      description = "Stop at the end; exit code 0 only if every figure and proof was right.")
  private boolean once;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keep the data in DIR (default: a folder that is deleted at the end).")
  private @Nullable Path data;

  @Option(names = "--port-offset", paramLabel = "N", description = "Add N to every port.")
  private int portOffset;

  @Mixin private HowManyLogs wanted = new HowManyLogs();

  @Override
  public Integer call() {
    PlatformBuilder usual =
        LocalPlatform.builder().portOffset(portOffset).logs(wanted.logs).dueEvery(DUE_EVERY);
    PlatformBuilder options = data == null ? usual.inTemporaryFolder() : usual.data(data);
    try (LocalPlatform platform = options.build().start().awaitReady(StartCommand.LONGEST_START)) {
      int result =
          Demo.run(
              platform.url("gateway"),
              platform.tokens(),
              data == null ? null : data.resolve("demo"),
              System.out);
      PlatformProblem problem = platform.problem();
      if (problem != null) {
        throw problem;
      }
      if (!once) {
        System.out.printf(
            "The console is open at %s. Ctrl-C stops everything.%n", platform.url("gateway"));
        platform.awaitEnd();
      }
      return result;
    }
  }
}
