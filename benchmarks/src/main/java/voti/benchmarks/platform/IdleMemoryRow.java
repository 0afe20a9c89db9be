package voti.benchmarks.platform;

import voti.benchmarks.Bar;
import voti.benchmarks.Row;

/** The resident set of all processes, without the launcher, which is this one. */
final class IdleMemoryRow implements Row {

  private final IdleGround ground = new IdleGround();

  IdleMemoryRow() throws Exception {}

  @Override
  public String name() {
    return "idle memory / of five bare applications and the broker";
  }

  @Override
  public Bar bar() {
    return Bar.atMost(1.3);
  }

  @Override
  public String unit() {
    return "megabytes resident";
  }

  @Override
  public double ours() throws Exception {
    Thread.sleep(1_000);
    return ground.whole.megabytes();
  }

  @Override
  public double baseline() {
    return ground.bare.megabytes();
  }

  @Override
  public String control() {
    return ground.control();
  }

  @Override
  public void close() {
    ground.close();
  }
}
