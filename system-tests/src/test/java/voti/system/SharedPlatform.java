package voti.system;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import voti.platform.demo.Api;
import voti.platform.demo.Tokens;
import voti.platform.launcher.LocalPlatform;

/**
 * One platform, on four logs, for all suites that do not break it: started once, stopped when all
 * are over, or when the first of the suites that follow starts a platform of its own: two of them
 * beside each other have too little of the machine.
 */
public final class SharedPlatform implements BeforeAllCallback, AutoCloseable {

  /** Every platform of this run starts the same services. */
  private static final Path APPS = Path.of("target", "apps").toAbsolutePath();

  private static LocalPlatform platform;

  @Override
  public synchronized void beforeAll(ExtensionContext context) throws IOException {
    if (platform == null) {
      platform = started(Files.createTempDirectory("voti-system"), 4);
      context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).put(SharedPlatform.class, this);
    }
  }

  /** A platform of its own over a folder, with so many logs for each service. */
  public static synchronized LocalPlatform start(Path data, int logs) {
    stop();
    return started(data, logs);
  }

  private static synchronized void stop() {
    if (platform != null) {
      platform.close();
      platform = null;
    }
  }

  private static LocalPlatform started(Path data, int logs) {
    var started =
        LocalPlatform.builder()
            .data(data)
            .apps(APPS)
            .portOffset(freeOffset())
            .logs(logs)
            .dueEvery(Duration.ofMillis(500))
            .build();
    started.start();
    started.awaitReady(Duration.ofMinutes(4));
    return started;
  }

  public static URI gateway() {
    return platform.url("gateway");
  }

  /** Host and port of its broker. */
  public static String broker() {
    return "localhost:" + platform.url("kafka").getPort();
  }

  public static Tokens tokens() {
    return platform.tokens();
  }

  public static Api api() {
    return api(platform);
  }

  public static Api api(LocalPlatform platform) {
    return new Api(platform.url("gateway"), platform.tokens());
  }

  @Override
  public void close() {
    stop();
  }

  private static int freeOffset() {
    return ThreadLocalRandom.current()
        .ints(1_000, 25_000)
        .filter(
            offset ->
                IntStream.of(8080, 8101, 8102, 8103, 8104, 9000, 27117, 19092, 19093)
                    .allMatch(port -> isFree(port + offset)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
