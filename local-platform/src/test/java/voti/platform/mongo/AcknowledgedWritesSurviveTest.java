package voti.platform.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcknowledgedWritesSurviveTest {

  @TempDir Path dir;

  @Test
  void everyAcknowledgedWriteIsThereAfterKill9() throws Exception {
    Path file = dir.resolve("voti.mv");
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    for (int round = 0; round < 2; round++) {
      writeUntilKilled(MongoProcess.class, file, "r" + round, acknowledged);
    }

    try (var mongo = EmbeddedMongo.start(file, 0);
        var client = Servers.clientOf(mongo)) {
      var things = Servers.collection(client);
      Set<String> found = new TreeSet<>();
      things.find().forEach(document -> found.add(document.getString("_id")));
      assertThat(acknowledged).hasSizeGreaterThan(100);
      assertThat(found).containsAll(acknowledged);
      for (String id : acknowledged) {
        assertThat(things.find(eq("key", "k" + id)).first()).as(id).isNotNull();
      }
      assertThatThrownBy(() -> things.insertOne(new Document("key", "kr0-0-0")))
          .hasMessageContaining("E11000");
    }
  }

  /** The control: without the durable commit the same check has to turn red. */
  @Test
  void withoutTheDurableCommitAcknowledgedWritesAreMissing() throws Exception {
    Path file = dir.resolve("careless.mv");
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    writeUntilKilled(CarelessProcess.class, file, "r", acknowledged);

    try (var mongo = EmbeddedMongo.start(file, 0);
        var client = Servers.clientOf(mongo)) {
      Set<String> found = new TreeSet<>();
      Servers.collection(client).find().forEach(document -> found.add(document.getString("_id")));
      assertThat(acknowledged).hasSizeGreaterThan(100);
      assertThat(found.containsAll(acknowledged)).isFalse();
    }
  }

  @Test
  void indexesAndTheirUseSurviveAnOrderlyRestart() {
    Path file = dir.resolve("orderly.mv");
    try (var mongo = EmbeddedMongo.start(file, 0);
        var client = Servers.clientOf(mongo)) {
      var things = Servers.collection(client);
      things.createIndex(ascending("key"), new IndexOptions().unique(true));
      for (int i = 0; i < 200; i++) {
        things.insertOne(new Document("_id", i).append("key", "k" + i));
      }
      things.deleteOne(eq("key", "k7"));
      things.updateOne(eq("key", "k8"), new Document("$set", new Document("key", "k7")));
    }
    try (var mongo = EmbeddedMongo.start(file, 0);
        var client = Servers.clientOf(mongo)) {
      var things = Servers.collection(client);
      long opening = mongo.documentsLookedAt();
      assertThat(things.find(eq("key", "k7")).first())
          .isEqualTo(new Document("_id", 8).append("key", "k7"));
      assertThat(mongo.documentsLookedAt() - opening).isEqualTo(1);
      assertThat(things.find(eq("key", "k8")).first()).isNull();
      assertThat(things.countDocuments()).isEqualTo(199);
      things.insertOne(new Document("_id", 1000).append("key", "k1000"));
      assertThat(things.find().sort(new Document("$natural", -1)).first().get("_id"))
          .isEqualTo(1000);
    }
  }

  /** A limit on the size of a file stands for a full disk: the write fails just the same. */
  @Test
  void aServerThatCannotWriteSaysSoAndEndsWithoutLosingWhatItAcknowledged() throws Exception {
    Path file = dir.resolve("full.mv");
    Path said = dir.resolve("said.txt");
    int port = freePort();
    Process server =
        new ProcessBuilder(
                "sh",
                "-c",
                "ulimit -f 4096; exec \"$0\" \"$@\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                MongoProcess.class.getName(),
                file.toString(),
                Integer.toString(port))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    try (var client = clientOf(port)) {
      String filler = "x".repeat(200_000);
      for (int n = 0; n < 100; n++) {
        Servers.collection(client).insertOne(new Document("_id", "" + n).append("filler", filler));
        acknowledged.add("" + n);
      }
    } catch (MongoException expected) {
      assertThat(acknowledged).isNotEmpty();
    }

    assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isEqualTo(MongoProcess.CANNOT_WRITE);
    assertThat(Files.readString(said)).contains("could not write " + file, "Free some disk space");
    try (var mongo = EmbeddedMongo.start(file, 0);
        var client = Servers.clientOf(mongo)) {
      Set<String> found = new TreeSet<>();
      Servers.collection(client).find().forEach(one -> found.add(one.getString("_id")));
      assertThat(found).containsAll(acknowledged);
    }
  }

  @Test
  void aFileIsOpenInOneServerOnly() {
    Path file = dir.resolve("once.mv");
    try (var mongo = EmbeddedMongo.start(file, 0)) {
      assertThat(mongo.port()).isPositive();
      assertThatThrownBy(() -> EmbeddedMongo.start(file, 0)).hasMessageContaining("locked");
    }
  }

  private static void writeUntilKilled(
      Class<?> process, Path file, String round, Set<String> acknowledged) throws Exception {
    int port = freePort();
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                process.getName(),
                file.toString(),
                Integer.toString(port))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var client = clientOf(port);
        var threads = Executors.newFixedThreadPool(4)) {
      Servers.collection(client).createIndex(ascending("key"), new IndexOptions().unique(true));
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < 4; writer++) {
        String name = round + "-" + writer;
        writers.add(threads.submit(() -> write(client, server, name, acknowledged)));
      }
      Thread.sleep(1_200);
      server.destroyForcibly().waitFor();
      for (Future<?> writer : writers) {
        writer.get();
      }
    }
  }

  private static void write(
      MongoClient client, Process server, String name, Set<String> acknowledged) {
    MongoCollection<Document> things = Servers.collection(client);
    for (int n = 0; server.isAlive(); n++) {
      String id = name + "-" + n;
      try {
        things.insertOne(new Document("_id", id).append("key", "k" + id).append("n", n));
        acknowledged.add(id);
      } catch (MongoException e) {
        return;
      }
    }
  }

  private static MongoClient clientOf(int port) {
    return MongoClients.create(
        "mongodb://localhost:" + port + "/?serverSelectionTimeoutMS=20000&retryWrites=false");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
