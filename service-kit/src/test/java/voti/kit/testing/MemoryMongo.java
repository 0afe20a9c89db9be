package voti.kit.testing;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/** One MongoDB-compatible server in memory for all tests of a JVM. */
public final class MemoryMongo {

  private static final MongoServer SERVER = new MongoServer(new Backend());
  private static final String URI = start();

  private MemoryMongo() {}

  private static String start() {
    var address = SERVER.bind();
    Runtime.getRuntime().addShutdownHook(new Thread(SERVER::shutdownNow));
    return "mongodb://127.0.0.1:" + address.getPort();
  }

  /** A rename is one step for who reads, as it is on a real server. */
  private static final class Backend extends MemoryBackend {

    @Override
    public Document handleCommand(
        Channel channel, String database, String command, Document query) {
      if (!command.equalsIgnoreCase("renameCollection")) {
        return super.handleCommand(channel, database, command, query);
      }
      var renamed = String.valueOf(query.get(command));
      synchronized (resolveDatabase(renamed.substring(0, renamed.indexOf('.')))) {
        return super.handleCommand(channel, database, command, query);
      }
    }
  }

  public static String uri() {
    return URI;
  }
}
