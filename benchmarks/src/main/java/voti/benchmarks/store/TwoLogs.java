package voti.benchmarks.store;

import java.util.concurrent.atomic.AtomicLong;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.Logs;

/** Appends of 64 callers to logs that have something, and to such that have it not. */
abstract class TwoLogs implements Row {

  final Ground ground;
  final Logs with;
  final Logs without;
  final AtomicLong nextWith = new AtomicLong();
  final AtomicLong nextWithout = new AtomicLong();
  private final Callers callers = new Callers(64);

  TwoLogs(Ground ground, Logs with, Logs without) {
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

  private double append(Logs store, AtomicLong next) throws Exception {
    return callers.perSecond(
        caller ->
            store.publish(
                Notes.of(Stores.stream(next.incrementAndGet(), with.slots().count()), 0, 1)));
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
