package voti.platform.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import voti.platform.launcher.PlatformProblem;
import voti.platform.launcher.PlatformState;

/** Asks the launcher to stop everything in order, and waits. */
@Command(
    name = "stop",
    mixinStandardHelpOptions = true,
    description = "Stop the platform in order; its data stay.")
final class StopCommand implements Callable<Integer> {

  private static final int LONGEST_SECONDS = 90;

  @Mixin private Where where = new Where();

  @Override
  public Integer call() throws InterruptedException {
    Optional<ProcessHandle> launcher =
        where.state().map(PlatformState::launcher).flatMap(ProcessHandle::of);
    if (launcher.isEmpty()) {
      System.out.printf("No platform is running over %s.%n", where.folder().dir());
      return 0;
    }
    launcher.get().destroy();
    try {
      launcher.get().onExit().get(LONGEST_SECONDS, TimeUnit.SECONDS);
      System.out.println("Stopped.");
      return 0;
    } catch (ExecutionException | TimeoutException e) {
      throw new PlatformProblem(
          "The launcher (process %d) has not ended after %d s. End it with kill -9 %d; nothing acknowledged is lost."
              .formatted(launcher.get().pid(), LONGEST_SECONDS, launcher.get().pid()),
          e);
    }
  }
}
