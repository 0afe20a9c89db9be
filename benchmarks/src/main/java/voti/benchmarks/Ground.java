package voti.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import voti.platform.mongo.EmbeddedMongo;

/**
 * The server under a row: the file-backed embedded one in a folder of its own, or the replica set
 * that {@code VOTI_BENCH_MONGO_URI} names.
 */
public final class Ground implements AutoCloseable {

  private static final AtomicInteger NAMES = new AtomicInteger();

  private final @Nullable EmbeddedMongo embedded;
  private final @Nullable Path folder;
  private final MongoClient client;
  private final String uri;
  private final String name = "bench" + ProcessHandle.current().pid() + "_";

  public Ground() {
    var told = System.getenv("VOTI_BENCH_MONGO_URI");
    if (told != null) {
      embedded = null;
      folder = null;
      uri = told;
      client = MongoClients.create(uri);
      return;
    }
    try {
      folder = Files.createTempDirectory("voti-bench");
    } catch (IOException noSpace) {
      throw new UncheckedIOException(noSpace);
    }
    embedded = EmbeddedMongo.start(folder.resolve("bench.mv"), 0);
    uri = embedded.uri();
    client = MongoClients.create(uri);
  }

  /** Where other processes find it. */
  public String uri() {
    return uri;
  }

  /** A database nobody has used. */
  public MongoDatabase database() {
    return client.getDatabase(name + NAMES.incrementAndGet());
  }

  @Override
  public void close() {
    for (var database : client.listDatabaseNames()) {
      if (database.startsWith(name)) {
        client.getDatabase(database).drop();
      }
    }
    client.close();
    if (embedded != null && folder != null) {
      embedded.close();
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
