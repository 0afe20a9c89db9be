package voti.platform.mongo;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;

/**
 * A MongoDB-compatible server inside this process, over one file or in memory.
 *
 * <p>Every write is answered only once it would survive {@code kill -9}, but for one that asks for
 * a single acknowledgement ({@code w: 1}): that survives when anything later does. It knows no
 * change streams, transactions, capped collections or partial indexes. Reachable from this machine
 * only.
 */
public final class EmbeddedMongo implements AutoCloseable {

  private static final int CACHE_MEGABYTES = 32;
  private static final int WORKER_THREADS = 64;

  private final IndexedBackend backend;
  private final MongoServer server;
  private final int port;

  EmbeddedMongo(DurableStore store, int port) {
    backend = new IndexedBackend(store);
    server = new MongoServer(backend);
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, WORKER_THREADS);
    this.port = server.getLocalAddress().getPort();
  }

  /**
   * Opens or creates the file and listens.
   *
   * @param port 0 for any free one
   * @throws org.h2.mvstore.MVStoreException if the file is in use or damaged
   */
  public static EmbeddedMongo start(Path file, int port) {
    return start(file, port, _ -> {});
  }

  /** As above; {@code whenLost} is told when the file cannot be written any more. */
  static EmbeddedMongo start(Path file, int port, Consumer<RuntimeException> whenLost) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    MVStore store =
        new MVStore.Builder()
            .fileName(file.toString())
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .cacheSize(CACHE_MEGABYTES)
            .open();
    store.setRetentionTime(0);
    store.setVersionsToKeep(0);
    try {
      return new EmbeddedMongo(new DurableStore(store, whenLost, new SlowDisk(file)::await), port);
    } catch (RuntimeException e) {
      store.closeImmediately();
      throw e;
    }
  }

  /** A server that forgets everything when it is closed, on a free port. */
  public static EmbeddedMongo inMemory() {
    return new EmbeddedMongo(new DurableStore(new MVStore.Builder().open(), _ -> {}), 0);
  }

  /** For the driver, without a database. */
  public String uri() {
    return "mongodb://localhost:" + port;
  }

  public int port() {
    return port;
  }

  long documentsLookedAt() {
    return backend.documentsLookedAt();
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
