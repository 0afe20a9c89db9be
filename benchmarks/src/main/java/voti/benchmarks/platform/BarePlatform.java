package voti.benchmarks.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import voti.platform.kafka.KafkaProcess;
import voti.platform.launcher.Java;

/** The same broker and five bare applications, started all at once and ready. */
final class BarePlatform implements Processes {

  private static final int APPLICATIONS = 5;
  private static final int HEAP = 256;
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Map<String, Process> processes = new LinkedHashMap<>();
  private final Path folder;

  /** Over a folder that may have been used before. */
  BarePlatform(Path folder) throws Exception {
    this.folder = folder;
    var ports = new ArrayList<Integer>();
    var broker = freePort();
    start(
        "kafka",
        System.getProperty("java.class.path"),
        KafkaProcess.class,
        List.of(folder.resolve("kafka").toString(), Integer.toString(broker)));
    for (var i = 1; i <= APPLICATIONS; i++) {
      ports.add(freePort());
      start(
          "bare" + i,
          BareClassPath.text(),
          BareApplication.class,
          List.of("--server.port=" + ports.getLast()));
    }
    for (var port : ports) {
      awaitAnswer(port);
    }
    try (var admin = Admin.create(Map.of("bootstrap.servers", "localhost:" + broker))) {
      admin.listTopics().names().get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    }
  }

  private void start(String name, String classPath, Class<?> main, List<String> arguments)
      throws IOException {
    var command = Java.command(HEAP, Optional.of(folder.resolve(name + ".jsa")));
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(arguments);
    var log = folder.resolve(name + ".log").toFile();
    processes.put(
        name, new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start());
  }

  private static void awaitAnswer(int port) throws Exception {
    var end = System.nanoTime() + LONGEST.toNanos();
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
    try (var http = HttpClient.newHttpClient()) {
      while (!isOk(http, request)) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("nothing answers at " + request.uri());
        }
        Thread.sleep(100);
      }
    }
  }

  private static boolean isOk(HttpClient http, HttpRequest request) throws InterruptedException {
    try {
      return http.send(request, BodyHandlers.ofString()).body().equals("ok");
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  @Override
  public Map<String, Long> ids() {
    var ids = new LinkedHashMap<String, Long>();
    processes.forEach((name, process) -> ids.put(name, process.pid()));
    return ids;
  }

  /** In order, as only then their classes are kept for the next start. */
  @Override
  public void close() {
    processes.values().forEach(Process::destroy);
    processes.values().forEach(process -> process.onExit().join());
  }
}
