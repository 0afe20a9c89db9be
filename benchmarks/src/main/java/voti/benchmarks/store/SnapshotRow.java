package voti.benchmarks.store;

import java.util.concurrent.atomic.AtomicLong;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.VotiEventStore;

/** A command on an aggregate that is read from the store, after 10,000 events and after 100. */
final class SnapshotRow implements Row {

  private static final String OLD = "nte-00-old";
  private static final int LONG = 10_000;
  private static final int SHORT = 100;
  private static final int SNAPSHOT_EVERY = 50;

  private final Ground ground = new Ground();
  private final Callers caller = new Callers(1);
  private final VotiEventStore store = Stores.over(ground.database());
  private final Application application = Application.cold(configuration -> store, SNAPSHOT_EVERY);
  private final AtomicLong commits = new AtomicLong();
  private long young;
  private long taken;
  private long takenByYoung;

  SnapshotRow() throws Exception {
    append(OLD, LONG);
    application.take(OLD);
    taken++;
  }

  private void append(String stream, int events) {
    for (var first = 0; first < events; first += SHORT) {
      store.publish(Notes.of(stream, first, SHORT));
      commits.incrementAndGet();
    }
  }

  @Override
  public String name() {
    return "command on 10,000 events with snapshot / of 100";
  }

  @Override
  public Bar bar() {
    return Bar.atMost(1.2);
  }

  @Override
  public String unit() {
    return "microseconds per command, one caller, nothing kept in memory";
  }

  @Override
  public double ours() throws Exception {
    return 1e6
        / caller.perSecond(
            one -> {
              application.take(OLD);
              taken++;
            });
  }

  /** A young aggregate each time it has grown by as many events as it had. */
  @Override
  public double baseline() throws Exception {
    return 1e6
        / caller.perSecond(
            one -> {
              if (takenByYoung++ % SHORT == 0) {
                young++;
                append("nte-00-young" + young, SHORT);
              }
              application.take("nte-00-young" + young);
            });
  }

  @Override
  public String control() {
    var last = store.lastSequence(OLD).orElse(-1) + 1;
    return last == LONG + taken
        ? Notes.control(store, commits.get() + taken + takenByYoung)
        : LONG + taken + " events, " + last + " there";
  }

  @Override
  public void close() {
    caller.close();
    application.close();
    store.close();
    ground.close();
  }
}
