package voti.benchmarks.store;

import java.util.concurrent.atomic.AtomicLong;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.VotiEventStore;

/** A command when a million commits are stored, beside one when there are 20,000. */
final class GrownRow implements Row {

  private static final int MANY = Integer.getInteger("voti.bench.large", 1_000_000);
  private static final int FEW = 20_000;

  private final Ground ground = new Ground();
  private final Callers callers = new Callers(64);
  private final VotiEventStore manyStored = Stores.filled(ground.database(), MANY);
  private final VotiEventStore fewStored = Stores.filled(ground.database(), FEW);
  private final Application many = Application.warm(configuration -> manyStored);
  private final Application few = Application.warm(configuration -> fewStored);
  private final AtomicLong byMany = new AtomicLong();
  private final AtomicLong byFew = new AtomicLong();

  GrownRow() throws Exception {}

  @Override
  public String name() {
    return "command at 1,000,000 stored events / at 20,000";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(0.9);
  }

  @Override
  public String unit() {
    return "commands per second, 64 callers";
  }

  @Override
  public double ours() throws Exception {
    return many.perSecond(callers, byMany);
  }

  @Override
  public double baseline() throws Exception {
    return few.perSecond(callers, byFew);
  }

  @Override
  public String control() {
    return manyStored.lastPosition() == MANY + byMany.get()
        ? Notes.control(fewStored, FEW + byFew.get())
        : "commands are missing among the many";
  }

  @Override
  public void close() {
    callers.close();
    many.close();
    few.close();
    manyStored.close();
    fewStored.close();
    ground.close();
  }
}
