package voti.benchmarks.store;

import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicLong;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.VotiEventStore;

/**
 * Two instances of the engine over one log, each with 64 callers, beside one with its 64. Half as
 * many callers on each would halve what a batch holds, and measure that.
 */
final class TwoInstancesRow implements Row {

  private final Ground ground = new Ground();
  private final Callers callersOfTwo = new Callers(128);
  private final Callers callersOfOne = new Callers(64);
  private final MongoDatabase shared = ground.database();
  private final VotiEventStore[] two = {Stores.over(shared), Stores.over(shared)};
  private final VotiEventStore one = Stores.over(ground.database());
  private final AtomicLong nextOfTwo = new AtomicLong();
  private final AtomicLong nextOfOne = new AtomicLong();

  @Override
  public String name() {
    return "two engine instances on one log / one";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(1);
  }

  @Override
  public String unit() {
    return "commits per second, 64 callers on each";
  }

  @Override
  public double ours() throws Exception {
    return callersOfTwo.perSecond(
        caller -> two[caller % 2].publish(Notes.of("nte-00-" + nextOfTwo.incrementAndGet(), 0, 1)));
  }

  @Override
  public double baseline() throws Exception {
    return callersOfOne.perSecond(
        caller -> one.publish(Notes.of("nte-00-" + nextOfOne.incrementAndGet(), 0, 1)));
  }

  @Override
  public String control() {
    var own = Notes.control(two[0], nextOfTwo.get());
    return own.equals("ok") ? Notes.control(one, nextOfOne.get()) : own;
  }

  @Override
  public void close() {
    callersOfTwo.close();
    callersOfOne.close();
    two[0].close();
    two[1].close();
    one.close();
    ground.close();
  }
}
