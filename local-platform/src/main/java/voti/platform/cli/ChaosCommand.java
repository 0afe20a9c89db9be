package voti.platform.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import voti.platform.chaos.Chaos;
import voti.platform.launcher.LocalPlatform;
import voti.platform.launcher.PlatformProblem;

/** Random faults under load, then the checks. */
@Command(
    name = "chaos",
    mixinStandardHelpOptions = true,
    description = "Kill and stop processes under load and check that nothing was lost.")
final class ChaosCommand implements Callable<Integer> {

  @Option(names = "--rounds", paramLabel = "N", description = "How many faults (default: 20).")
  private int rounds = 20;

  @Option(names = "--seed", paramLabel = "S", description = "Repeats the faults of a run.")
  private long seed = System.nanoTime();

  @Option(names = "--twins", description = "Two processes of each service.")
  private boolean twins;

  @Mixin private HowManyLogs wanted = new HowManyLogs();

  @Option(
      names = "--only",
      paramLabel = "FAULT",
      split = ",",
      description = "No faults but these: kill, stop, slow, poison, full-disk, slow-disk.")
  private List<String> only = List.of();

  @Override
  public Integer call() throws Exception {
    if (rounds < 1) {
      throw new PlatformProblem("--rounds is a number of at least 1, not " + rounds);
    }
    var options = LocalPlatform.builder().logs(wanted.logs).freePorts().inTemporaryFolder();
    if (twins) {
      options = options.twins();
    }
    try (LocalPlatform platform = options.build()) {
      var chaos = chaos(platform);
      platform.start().awaitReady(StartCommand.LONGEST_START);
      return chaos.run(rounds, seed).isEmpty() ? 0 : 1;
    }
  }

  private Chaos chaos(LocalPlatform platform) {
    var chaos = new Chaos(platform, twins, System.out);
    return only.isEmpty() ? chaos : chaos.only(only);
  }
}
