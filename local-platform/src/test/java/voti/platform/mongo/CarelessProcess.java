package voti.platform.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** The server as H2 would have it: it answers first, and writes to the file now and then. */
final class CarelessProcess {

  private CarelessProcess() {}

  public static void main(String[] args) throws IOException {
    var file = Path.of(args[0]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    var store = new MVStore.Builder().fileName(file.toString()).open();
    new EmbeddedMongo(
        new DurableStore(store, lost -> {}) {
          @Override
          void awaitSafe(long ticket) {
            // What makes the real one safe is left out.
          }
        },
        Integer.parseInt(args[1]));
  }
}
