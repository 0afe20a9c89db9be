package voti.benchmarks.store;

import java.util.concurrent.atomic.AtomicLong;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.VotiEventStore;

/** Appends of 64 callers to a log that has something, and to one that has it not. */
abstract class TwoLogs implements Row {

  final Ground ground;
  final VotiEventStore with;
  final VotiEventStore without;
  final AtomicLong nextWith = new AtomicLong();
  final AtomicLong nextWithout = new AtomicLong();
  private final Callers callers = new Callers(64);

  TwoLogs(Ground ground, VotiEventStore with, VotiEventStore without) {
    this.ground = ground;
    this.with = with;
    this.without = without;
  }

  @Override
  public String unit() {
    return "commits per second, 64 callers";
  }

  @Override
  public double ours() throws Exception {
    return append(with, nextWith);
  }

  @Override
  public double baseline() throws Exception {
    return append(without, nextWithout);
  }

  private double append(VotiEventStore store, AtomicLong next) throws Exception {
    return callers.perSecond(
        caller -> store.publish(Notes.of("nte-00-" + next.incrementAndGet(), 0, 1)));
  }

  @Override
  public String control() throws Exception {
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
