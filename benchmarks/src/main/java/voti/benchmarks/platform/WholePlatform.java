package voti.benchmarks.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voti.platform.cli.Voti;
import voti.platform.launcher.DataFolder;
import voti.platform.launcher.Java;
import voti.platform.launcher.PlatformState;

/**
 * Broker, server, issuer, four services and the door, started as {@code ./voti start} does: by a
 * launcher on a class path of its own, as the issuer would take what else is here for its own.
 */
final class WholePlatform implements Processes {

  private static final int HEAP_OF_LAUNCHER = 128;
  private static final int PARTS = 8;

  /** Beside a platform at the usual ports. */
  private static final int OFFSET = 3_000;

  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Path ROOT = Path.of(System.getProperty("voti.root", ""));

  private final DataFolder data;
  private final Process launcher;

  /** Over a folder that may have been used before. */
  WholePlatform(Path folder) throws Exception {
    data = new DataFolder(folder);
    Files.createDirectories(folder);
    var module = ROOT.resolve("local-platform/target").toAbsolutePath();
    var command = Java.command(HEAP_OF_LAUNCHER, Optional.empty());
    command.addAll(
        List.of(
            "-Dvoti.root=" + ROOT.toAbsolutePath(),
            "-cp",
            module + "/local-platform-0.1.0-SNAPSHOT.jar:" + module + "/lib/*",
            Voti.class.getName(),
            "start",
            "--data",
            folder.toString(),
            "--port-offset",
            Integer.toString(OFFSET)));
    var log = folder.resolve("launcher.log").toFile();
    launcher = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    var end = System.nanoTime() + LONGEST.toNanos();
    while (!isReady()) {
      if (System.nanoTime() > end || !launcher.isAlive()) {
        throw new IllegalStateException(
            "the platform did not start: " + Files.readString(log.toPath()));
      }
      Thread.sleep(100);
    }
  }

  private boolean isReady() {
    return PlatformState.in(data).stream()
            .flatMap(state -> state.parts().stream())
            .filter(PlatformState.Running::ready)
            .count()
        == PARTS;
  }

  @Override
  public Map<String, Long> ids() {
    var ids = new LinkedHashMap<String, Long>();
    for (var part : PlatformState.in(data).orElseThrow().parts()) {
      ids.put(part.name(), part.pid());
    }
    return ids;
  }

  @Override
  public void close() {
    launcher.destroy();
    launcher.onExit().join();
  }
}
