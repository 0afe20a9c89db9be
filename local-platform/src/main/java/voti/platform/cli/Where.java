package voti.platform.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import voti.platform.launcher.DataFolder;
import voti.platform.launcher.LocalPlatform;
import voti.platform.launcher.Part;
import voti.platform.launcher.PlatformBuilder;
import voti.platform.launcher.PlatformProblem;
import voti.platform.launcher.PlatformState;

/** Which platform a command means: the one over a data folder. */
final class Where {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder that keeps everything (default: .voti in the source tree).")
  private @Nullable Path data;

  DataFolder folder() {
    return data == null ? new DataFolder(LocalPlatform.builder().data()) : new DataFolder(data);
  }

  PlatformBuilder options() {
    PlatformBuilder usual = LocalPlatform.builder();
    return data == null ? usual : usual.data(data);
  }

  Optional<PlatformState> state() {
    return PlatformState.in(folder());
  }

  URI url(Part part) {
    return state()
        .flatMap(state -> state.url(part))
        .map(URI::create)
        .orElseThrow(
            () ->
                new PlatformProblem(
                    "No platform is running over %s. Start it with ./voti start."
                        .formatted(folder().dir())));
  }
}
