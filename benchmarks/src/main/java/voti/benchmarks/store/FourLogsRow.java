package voti.benchmarks.store;

import java.util.concurrent.atomic.AtomicLong;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.Logs;

/** Appends to four logs of one service, beside the same to one. */
final class FourLogsRow implements Row {

  private static final int LOGS = 4;

  private final Ground ground = new Ground();
  private final Callers callers = new Callers(64);
  private final Logs four = Stores.logs(ground.database(), LOGS);
  private final Logs one = Stores.logs(ground.database(), 1);
  private final AtomicLong inFour = new AtomicLong();
  private final AtomicLong inOne = new AtomicLong();

  @Override
  public String name() {
    return "append to four logs / to one";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(1);
  }

  @Override
  public String unit() {
    return "commits per second, 64 callers";
  }

  @Override
  public double ours() throws Exception {
    return perSecond(four, inFour);
  }

  @Override
  public double baseline() throws Exception {
    return perSecond(one, inOne);
  }

  private double perSecond(Logs logs, AtomicLong next) throws Exception {
    return callers.perSecond(
        caller -> logs.publish(Notes.of(Stores.stream(next.incrementAndGet()), 0, 1)));
  }

  @Override
  public String control() {
    var own = Notes.control(four, inFour.get());
    return own.equals("ok") ? Notes.control(one, inOne.get()) : own;
  }

  @Override
  public void close() {
    callers.close();
    four.close();
    one.close();
    ground.close();
  }
}
