package voti.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The store on the embedded server, in memory. */
class MemoryServerConformanceTest extends EventStoreConformance {

  private static MongoServer server;
  private static String address;

  @BeforeAll
  static void start() {
    server = new MongoServer(new MemoryBackend());
    address = server.bindAndGetConnectionString();
  }

  @AfterAll
  static void stop() {
    server.shutdownNow();
  }

  @Override
  protected MongoClient connect() {
    return MongoClients.create(address);
  }
}
