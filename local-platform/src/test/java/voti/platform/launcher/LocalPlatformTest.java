package voti.platform.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The ground of the platform as real processes; the services have their tests elsewhere. */
class LocalPlatformTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir Path dir;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @Test
  void whatIsKilledComesBackWithItsDataAndWhatIsStoppedIsGone() {
    List<Long> pids;
    try (LocalPlatform platform = ground().start().awaitReady(SOON)) {
      write(platform, "before");
      long first = platform.pid("mongo");
      platform.kill("mongo");
      platform.awaitReady(SOON);
      write(platform, "after");

      assertThat(platform.pid("mongo")).isNotEqualTo(first);
      assertThat(told()).contains("mongo ended unasked (exit code 137) and is started again.");
      assertThat(told()).containsPattern("kafka +\\d+ +ready after +\\d+\\.\\d s +\\d+ MB");
      assertThat(platform.tokens().of("mari")).startsWith("ey");
      PlatformState state = PlatformState.in(new DataFolder(dir)).orElseThrow();
      assertThat(state.parts()).hasSize(3).allMatch(PlatformState.Running::ready);
      pids = state.parts().stream().map(PlatformState.Running::pid).toList();
      assertThatThrownBy(() -> ground().start())
          .isInstanceOf(PlatformProblem.class)
          .hasMessageContaining("already running over " + dir)
          .hasMessageContaining("./voti stop");
    }
    assertThat(pids).noneMatch(pid -> ProcessHandle.of(pid).isPresent());
    assertThat(PlatformState.in(new DataFolder(dir))).isEmpty();

    try (LocalPlatform again = ground().parts("mongo").build().start().awaitReady(SOON)) {
      assertThat(written(again)).containsExactly("before", "after");
    }
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aKillDoesNotWaitForTheCommonPool() {
    try (LocalPlatform platform = ground().parts("issuer").build().start().awaitReady(SOON)) {
      long first = platform.pid("issuer");
      var pool = ForkJoinPool.commonPool();
      var free = new CountDownLatch(1);
      for (int thread = 0; thread < pool.getParallelism(); thread++) {
        pool.execute(
            () -> {
              try {
                free.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
      }
      try {
        platform.kill("issuer");
        platform.awaitReady(SOON);
      } finally {
        free.countDown();
      }
      assertThat(platform.pid("issuer")).isNotIn(0L, first);
    }
  }

  @Test
  void aChildThatCannotLiveIsGivenUpWithItsLastLines() throws Exception {
    Path key = Files.createDirectories(dir.resolve("issuer")).resolve("signing-key.json");
    Files.writeString(key, "{");

    try (LocalPlatform platform =
        LocalPlatform.builder().data(dir).out(out()).freePorts().parts("issuer").build().start()) {
      assertThatThrownBy(() -> platform.awaitReady(SOON))
          .isInstanceOf(PlatformProblem.class)
          .hasMessageContaining("issuer ended 3 times with exit code 1")
          .hasMessageContaining(dir.resolve("logs").resolve("issuer.log").toString())
          .hasMessageContaining("Delete it; everyone signs in anew.");
    }
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aChildThatWasReadyOnceIsNeverGivenUp() throws Exception {
    try (LocalPlatform platform = ground().parts("issuer").build().start().awaitReady(SOON)) {
      Path key = dir.resolve("issuer").resolve("signing-key.json");
      String sound = Files.readString(key);
      Files.writeString(key, "{");
      platform.kill("issuer");
      while (told().split("issuer ended unasked").length <= Supervisor.PATIENCE + 1) {
        Thread.sleep(50);
      }
      assertThat(platform.problem()).isNull();

      Files.writeString(key, sound);
      platform.awaitReady(SOON);
      assertThat(platform.tokens().of("mari")).startsWith("ey");
    }
  }

  @Test
  void aPortInUseIsNamedWithWhoHasIt() throws Exception {
    var builder = LocalPlatform.builder().data(dir).freePorts().parts("mongo");
    try (var socket = new ServerSocket(Part.MONGO.usualPort() + builder.portOffset())) {
      assertThatThrownBy(() -> builder.build().start())
          .isInstanceOf(PlatformProblem.class)
          .hasMessageContaining("Port " + socket.getLocalPort() + ", which mongo needs, is in use")
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("--port-offset");
    }
  }

  @Test
  void servicesThatAreNotBuiltAreNamed() {
    assertThatThrownBy(
            () -> LocalPlatform.builder().root(dir).data(dir).freePorts().build().start())
        .isInstanceOf(PlatformProblem.class)
        .hasMessageContaining("Not built yet: accounts-service/target/accounts-service.jar")
        .hasMessageContaining("./mvnw");
  }

  @Test
  void aLeftOverStateOfAnotherProcessWithTheSameIdIsNotBelieved() {
    var data = new DataFolder(dir);
    PlatformState.ofThisProcess(0, List.of()).writeTo(data);
    assertThat(PlatformState.in(data)).isPresent();

    new PlatformState(ProcessHandle.current().pid(), 1, 0, List.of()).writeTo(data);
    assertThat(PlatformState.in(data)).isEmpty();
  }

  @Test
  void aFullDiskIsSaidBeforeTheStart() {
    assertThatThrownBy(() -> new DataFolder(dir).requireSpace(120))
        .isInstanceOf(PlatformProblem.class)
        .hasMessageContaining("Only 120 MB are free where " + dir)
        .hasMessageContaining("--data DIR");
  }

  @Test
  void aTemporaryPlatformLeavesNothing() {
    Path gone;
    try (LocalPlatform platform =
        LocalPlatform.builder()
            .out(out())
            .inTemporaryFolder()
            .freePorts()
            .parts("mongo")
            .build()
            .start()
            .awaitReady(SOON)) {
      gone = platform.data().dir();
      assertThat(gone).isDirectory();
    }
    assertThat(gone).doesNotExist();
  }

  private Started ground() {
    return new Started(
        LocalPlatform.builder().data(dir).out(out()).freePorts().parts("mongo", "kafka", "issuer"));
  }

  /** Lets a test change the parts and still read as one sentence. */
  private record Started(PlatformBuilder builder) {
    LocalPlatform start() {
      return builder.build().start();
    }

    PlatformBuilder parts(String... names) {
      return builder.parts(names);
    }
  }

  private static void write(LocalPlatform platform, String id) {
    try (var client = MongoClients.create(platform.url("mongo").toString())) {
      client.getDatabase("test").getCollection("things").insertOne(new Document("_id", id));
    }
  }

  private static List<String> written(LocalPlatform platform) {
    try (var client = MongoClients.create(platform.url("mongo").toString())) {
      return client
          .getDatabase("test")
          .getCollection("things")
          .find()
          .map(document -> document.getString("_id"))
          .into(new java.util.ArrayList<>());
    }
  }

  private PrintStream out() {
    return new PrintStream(told, true, StandardCharsets.UTF_8);
  }

  private String told() {
    return told.toString(StandardCharsets.UTF_8);
  }
}
