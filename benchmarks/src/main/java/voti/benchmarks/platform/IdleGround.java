package voti.benchmarks.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The platform and the bare applications, both ready and with nothing to do. */
final class IdleGround implements AutoCloseable {

  private static final Duration SETTLING = Duration.ofSeconds(20);

  private final Path folder = Files.createTempDirectory("voti-bench");
  private final Map<String, Long> begun;
  final WholePlatform whole;
  final BarePlatform bare;

  IdleGround() throws Exception {
    Files.createDirectories(folder.resolve("bare"));
    whole = new WholePlatform(folder.resolve("whole"));
    bare = new BarePlatform(folder.resolve("bare"));
    begun = whole.ids();
    Thread.sleep(SETTLING);
  }

  /** {@code ok} when the same processes still run. */
  String control() {
    return whole.ids().equals(begun) ? "ok" : "a process was started again";
  }

  @Override
  public void close() {
    whole.close();
    bare.close();
    Folders.delete(folder);
  }
}
