package voti.benchmarks.store;

import voti.benchmarks.Bar;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;

/** A view of ten times as many events is built again, beside one of the others. */
final class LongRebuildRow implements Row {

  private static final int EVENTS = Integer.getInteger("voti.bench.rebuilt", 500);

  private final boolean time;
  private final Ground ground = new Ground();
  private final Rebuild some;
  private final Rebuild tenTimes;

  private LongRebuildRow(boolean time) throws Exception {
    this.time = time;
    some = new Rebuild(ground.database(), EVENTS);
    tenTimes = new Rebuild(ground.database(), 10 * EVENTS);
  }

  static Row time() throws Exception {
    return new LongRebuildRow(true);
  }

  static Row heap() throws Exception {
    return new LongRebuildRow(false);
  }

  @Override
  public String name() {
    return (time ? "time" : "heap") + " of a rebuild of 10 N / of N";
  }

  @Override
  public Bar bar() {
    return Bar.atMost(time ? 11 : 1.1);
  }

  @Override
  public String unit() {
    return time
        ? "seconds, N is %,d events".formatted(EVENTS)
        : "megabytes at most in use after a collection, N is %,d events".formatted(EVENTS);
  }

  @Override
  public double ours() throws Exception {
    return figure(tenTimes);
  }

  @Override
  public double baseline() throws Exception {
    return figure(some);
  }

  private double figure(Rebuild rebuild) throws Exception {
    return time ? rebuild.seconds() : rebuild.megabytes();
  }

  @Override
  public String control() {
    return some.control().equals("ok") ? tenTimes.control() : some.control();
  }

  @Override
  public void close() {
    some.close();
    tenTimes.close();
    ground.close();
  }
}
