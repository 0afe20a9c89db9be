package voti.benchmarks.store;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.VotiEventStore;

/**
 * Appends while somebody reads the whole log from the first event, again and again, and without.
 */
final class RebuildRow implements Row {

  private static final int STORED = 50_000;

  private final Ground ground = new Ground();
  private final Callers callers = new Callers(64);
  private final VotiEventStore store;
  private final AtomicLong next = new AtomicLong();
  private final AtomicLong replayed = new AtomicLong();

  RebuildRow() throws Exception {
    store = Stores.filled(ground.database(), STORED);
  }

  @Override
  public String name() {
    return "live throughput during a rebuild / without";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(0.7);
  }

  @Override
  public String unit() {
    return "commits per second, 64 callers";
  }

  @Override
  public double ours() throws Exception {
    var over = new AtomicBoolean();
    var rebuild = Thread.ofPlatform().start(() -> readUntil(over));
    try {
      return baseline();
    } finally {
      over.set(true);
      rebuild.join();
    }
  }

  @Override
  public double baseline() throws Exception {
    return callers.perSecond(
        caller -> store.publish(Notes.of("nte-00-" + next.incrementAndGet(), 0, 1)));
  }

  private void readUntil(AtomicBoolean over) {
    while (!over.get()) {
      try (var stream = store.openStream(null)) {
        for (var i = 0; i < STORED && !over.get(); i++) {
          replayed.addAndGet(
              ((NoteEvent.NoteTaken) stream.nextAvailable().getPayload()).words().length());
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @Override
  public String control() {
    return replayed.get() < 200L * STORED
        ? "only " + replayed.get() / 200 + " events were replayed"
        : Notes.control(store, STORED + next.get());
  }

  @Override
  public void close() {
    callers.close();
    store.close();
    ground.close();
  }
}
