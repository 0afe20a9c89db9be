package voti.benchmarks.store;

import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.RawCommits;
import voti.benchmarks.Row;
import voti.store.Logs;

/** Appends, each to a stream of its own, beside plain inserts of the same documents. */
final class AppendRow implements Row {

  private final String name;
  private final int events;
  private final Bar bar;
  private final Ground ground = new Ground();
  private final Callers callers;
  private final Logs store;
  private final RawCommits raw;
  private final AtomicLong next = new AtomicLong();

  /**
   * @param events in one commit; beside them as many plain documents of one event
   */
  AppendRow(String name, int callers, int events, Bar bar) {
    this.name = Stores.named(name);
    this.events = events;
    this.bar = bar;
    this.callers = new Callers(callers);
    var database = ground.database();
    store = Stores.logs(database, Stores.LOGS);
    store.publish(Notes.of("nte-00-pattern", 0, 1));
    next.incrementAndGet();
    var pattern = database.getCollection("log-0").find(new Document("_id", 1L)).first();
    raw = new RawCommits(ground.database(), java.util.Objects.requireNonNull(pattern));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Bar bar() {
    return bar;
  }

  @Override
  public String unit() {
    return "events per second";
  }

  @Override
  public double ours() throws Exception {
    return events * callers.perSecond(caller -> store.publish(Notes.of(stream(), 0, events)));
  }

  @Override
  public double baseline() throws Exception {
    return events
        * callers.perSecond(
            caller -> {
              if (events == 1) {
                raw.insertOne();
              } else {
                raw.insertMany(events);
              }
            });
  }

  @Override
  public String control() {
    var own = Notes.control(store, next.get());
    return own.equals("ok") ? raw.control() : own;
  }

  @Override
  public void close() {
    callers.close();
    store.close();
    ground.close();
  }

  private String stream() {
    return Stores.stream(next.incrementAndGet(), Stores.LOGS);
  }
}
