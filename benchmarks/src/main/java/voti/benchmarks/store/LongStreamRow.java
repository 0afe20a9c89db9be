package voti.benchmarks.store;

import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.VotiEventStore;

/** What an append takes when its stream has 10,000 events, beside streams of 10. */
final class LongStreamRow implements Row {

  private static final int LONG = 10_000;
  private static final int SHORT = 10;

  private final Ground ground = new Ground();
  private final Callers caller = new Callers(1);
  private final VotiEventStore store = Stores.over(ground.database());
  private long length;
  private long made;
  private long ready;
  private long commits;

  LongStreamRow() {
    while (length < LONG) {
      append("nte-00-long", length, 100);
      length += 100;
    }
  }

  @Override
  public String name() {
    return "append at a stream length of 10,000 / 10";
  }

  @Override
  public Bar bar() {
    return Bar.atMost(1.05);
  }

  @Override
  public String unit() {
    return "microseconds per append, one caller";
  }

  @Override
  public double ours() throws Exception {
    return 1e6 / caller.perSecond(one -> append("nte-00-long", length++, 1));
  }

  @Override
  public double baseline() throws Exception {
    var begun = ready;
    while (made < begun + 20_000) {
      append("nte-00-short" + made++, 0, SHORT);
    }
    return 1e6 / caller.perSecond(one -> append("nte-00-short" + ready++, SHORT, 1));
  }

  @Override
  public String control() {
    var last = store.lastSequence("nte-00-long").orElse(-1) + 1;
    return last == length ? Notes.control(store, commits) : length + " events, " + last + " there";
  }

  private void append(String stream, long first, int count) {
    store.publish(Notes.of(stream, first, count));
    commits++;
  }

  @Override
  public void close() {
    caller.close();
    store.close();
    ground.close();
  }
}
