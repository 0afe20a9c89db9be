package voti.platform.mongo;

import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** The server as H2 would have it: it answers first, and writes to the file now and then. */
final class CarelessProcess {

  private CarelessProcess() {}

  public static void main(String[] args) {
    var store = new MVStore.Builder().fileName(Path.of(args[0]).toString()).open();
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
