package voti.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowDiskTest {

  private static final Duration FLUSH = Duration.ofMillis(400);

  @TempDir private Path dir;

  @Test
  void eachFlushTakesLongerAsLongAsTheFileIsThere() throws Exception {
    var file = dir.resolve("slow.mv");
    try (var mongo = EmbeddedMongo.start(file, 0);
        var client = Servers.clientOf(mongo)) {
      var things = Servers.collection(client);
      // Connections are opened two at a time, and what greets them waits for a flush too.
      twelveAtOnce(one -> things.insertOne(new Document("_id", "before" + one)));
      Files.writeString(SlowDisk.toldBy(file), FLUSH.toMillis() + "\n");

      assertThat(time(() -> things.insertOne(new Document("_id", "slow"))))
          .isGreaterThanOrEqualTo(FLUSH);
      assertThat(time(() -> twelveAtOnce(one -> things.insertOne(new Document("_id", one)))))
          .isLessThan(FLUSH.multipliedBy(6));

      Files.delete(SlowDisk.toldBy(file));
      assertThat(time(() -> things.insertOne(new Document("_id", "after")))).isLessThan(FLUSH);
    }
  }

  /** They share flushes as they do on any disk. */
  private static void twelveAtOnce(IntConsumer insert) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writing = new ArrayList<Future<?>>();
      for (var i = 0; i < 12; i++) {
        var number = i;
        writing.add(threads.submit(() -> insert.accept(number)));
      }
      for (var one : writing) {
        one.get();
      }
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static Duration time(Runnable work) {
    var begun = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
