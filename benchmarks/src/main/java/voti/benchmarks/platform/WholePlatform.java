package voti.benchmarks.platform;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voti.platform.launcher.LocalPlatform;

/** Broker, server, issuer, four services and the door, started and ready. */
final class WholePlatform implements Processes {

  private static final List<String> PARTS =
      List.of("mongo", "kafka", "issuer", "accounts", "orders", "credit", "planning", "gateway");
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final LocalPlatform platform;

  /** Over a folder that may have been used before. */
  WholePlatform(Path folder) {
    var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    platform = LocalPlatform.builder().data(folder).freePorts().out(silent).build().start();
    platform.awaitReady(LONGEST);
  }

  @Override
  public Map<String, Long> ids() {
    var ids = new LinkedHashMap<String, Long>();
    PARTS.forEach(part -> ids.put(part, platform.pid(part)));
    return ids;
  }

  @Override
  public void close() {
    platform.close();
  }
}
