package voti.benchmarks.service;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import voti.platform.launcher.Java;

/**
 * A service as the local platform starts it: a process of its own with a heap of 256 MB. It has a
 * database of its own and no broker.
 */
public final class ServiceProcess implements AutoCloseable {

  private static final int HEAP = 256;
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final Path ROOT = Path.of(System.getProperty("voti.root", ""));
  private static final String LEDGER_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final Path log = Files.createTempFile("voti-bench-service", ".log");
  private final String base;
  private final String token;

  /**
   * Starts it and waits until it is ready.
   *
   * @param module {@code credit-service}
   * @param roles of who asks
   */
  public ServiceProcess(
      String module, String mongo, String database, TokenIssuer issuer, String... roles)
      throws Exception {
    var port = freePort();
    base = "http://127.0.0.1:" + port;
    token = issuer.token("bench", roles);
    var command = Java.command(HEAP, Optional.empty());
    command.addAll(
        List.of(
            "-jar",
            ROOT.resolve("%1$s/target/%1$s.jar".formatted(module)).toString(),
            "--server.port=" + port,
            "--voti.mongo.uri=" + mongo,
            "--voti.mongo.database=" + database,
            "--voti.messaging=off",
            // What waits for its turn is measured, not how long the turn is waited for.
            "--voti.due.every=100ms",
            "--voti.issuer=" + issuer.url(),
            "--voti.ledger.keys=" + LEDGER_KEY));
    process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      awaitReady();
    } catch (Exception late) {
      close();
      throw late;
    }
  }

  /** What is answered; anything but success breaks the row. */
  public String get(String path) throws IOException, InterruptedException {
    return answered(path, request(path).build());
  }

  /** What is answered to a body; anything but success breaks the row. */
  public String post(String path, String type, String body)
      throws IOException, InterruptedException {
    return answered(
        path,
        request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build());
  }

  /** An authenticated request to an address that has nothing. */
  public void getNothing() throws IOException, InterruptedException {
    var status = http.send(request("/api/nothing").build(), BodyHandlers.ofString()).statusCode();
    if (status != 404) {
      throw new IllegalStateException("an address that has nothing was answered " + status);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Authorization", "Bearer " + token);
  }

  private String answered(String path, HttpRequest request)
      throws IOException, InterruptedException {
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private void awaitReady() throws IOException, InterruptedException {
    var end = System.nanoTime() + LONGEST.toNanos();
    while (!isReady()) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new IllegalStateException("the service did not start: " + Files.readString(log));
      }
      Thread.sleep(200);
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      get("/actuator/health/readiness");
      return true;
    } catch (IOException | IllegalStateException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(15, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      Files.deleteIfExists(log);
    } catch (IOException left) {
      log.toFile().deleteOnExit();
    } catch (InterruptedException asked) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
