package voti.platform.mongo;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import voti.store.EventStoreConformance;

/** The whole conformance suite of the event store, over a file, with ordered indexes. */
class EventStoreOnEmbeddedMongoTest extends EventStoreConformance {

  @TempDir static Path dir;

  private static EmbeddedMongo mongo;

  @BeforeAll
  static void start() {
    mongo = EmbeddedMongo.start(dir.resolve("voti.mv"), 0);
  }

  @AfterAll
  static void stop() {
    mongo.close();
  }

  @Override
  protected MongoClient connect() {
    return Servers.clientOf(mongo);
  }

  @Override
  protected boolean restart() {
    mongo.close();
    mongo = EmbeddedMongo.start(dir.resolve("voti.mv"), 0);
    return true;
  }
}
