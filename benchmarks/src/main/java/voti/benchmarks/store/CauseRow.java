package voti.benchmarks.store;

import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.VotiEventStore;

/** What the index costs that lets a cause be done once only. */
final class CauseRow implements Row {

  private final Ground ground = new Ground();
  private final Callers callers = new Callers(64);
  private final VotiEventStore with = Stores.over(ground.database());
  private final VotiEventStore without;
  private final AtomicLong nextWith = new AtomicLong();
  private final AtomicLong nextWithout = new AtomicLong();

  CauseRow() {
    var database = ground.database();
    without = Stores.over(database);
    without.publish(Notes.of("nte-00-" + nextWithout.incrementAndGet(), 0, 1));
    dropCauses(database);
  }

  private static void dropCauses(MongoDatabase database) {
    var commits = database.getCollection("log-0");
    var before = commits.listIndexes().into(new java.util.ArrayList<>()).size();
    commits.dropIndex(new Document("stream", 1).append("cause", 1));
    if (commits.listIndexes().into(new java.util.ArrayList<>()).size() != before - 1) {
      throw new IllegalStateException("the index of causes is still there");
    }
  }

  @Override
  public String name() {
    return "commands with the cause index / without";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(0.8);
  }

  @Override
  public String unit() {
    return "commits per second, 64 callers";
  }

  @Override
  public double ours() throws Exception {
    return callers.perSecond(
        caller -> with.publish(Notes.of("nte-00-" + nextWith.incrementAndGet(), 0, 1)));
  }

  @Override
  public double baseline() throws Exception {
    return callers.perSecond(
        caller -> without.publish(Notes.of("nte-00-" + nextWithout.incrementAndGet(), 0, 1)));
  }

  @Override
  public String control() {
    var own = Notes.control(with, nextWith.get());
    return own.equals("ok") ? Notes.control(without, nextWithout.get()) : own;
  }

  @Override
  public void close() {
    callers.close();
    with.close();
    without.close();
    ground.close();
  }
}
