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
 * are over.
 */
public final class SharedPlatform implements BeforeAllCallback, AutoCloseable {

  private static LocalPlatform platform;

  @Override
  public synchronized void beforeAll(ExtensionContext context) throws IOException {
    if (platform == null) {
      platform = start(Files.createTempDirectory("voti-system"), 4);
      context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).put(SharedPlatform.class, this);
    }
  }

  /** A platform of its own over a folder, with so many logs for each service. */
  public static LocalPlatform start(Path data, int logs) {
    var started = LocalPlatform.builder().data(data).portOffset(freeOffset()).logs(logs).build();
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
    platform.close();
    platform = null;
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
