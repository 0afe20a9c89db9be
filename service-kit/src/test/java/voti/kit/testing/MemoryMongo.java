package voti.kit.testing;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** One MongoDB-compatible server in memory for all tests of a JVM. */
public final class MemoryMongo {

  private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
  private static final String URI = start();

  private MemoryMongo() {}

  private static String start() {
    var address = SERVER.bind();
    Runtime.getRuntime().addShutdownHook(new Thread(SERVER::shutdownNow));
    return "mongodb://127.0.0.1:" + address.getPort();
  }

  public static String uri() {
    return URI;
  }
}
