package voti.benchmarks.platform;

import java.time.Duration;
import voti.benchmarks.Bar;
import voti.benchmarks.Row;

/** How much of a core the busiest process takes while nobody asks anything. */
final class IdleProcessorRow implements Row {

  private static final double MOST_PERCENT = 2;
  private static final Duration WATCH = Duration.ofSeconds(20);

  private final IdleGround ground = new IdleGround();

  IdleProcessorRow() throws Exception {}

  @Override
  public String name() {
    return "the busiest process while idle / 2 % of a core";
  }

  @Override
  public Bar bar() {
    return Bar.atMost(1);
  }

  @Override
  public String unit() {
    return "percent of a core over 20 seconds";
  }

  @Override
  public double ours() throws Exception {
    var ids = ground.whole.ids().values();
    var before = ids.stream().map(Processes::used).toList();
    Thread.sleep(WATCH);
    var after = ids.stream().map(Processes::used).toList();
    var most = 0.0;
    for (var i = 0; i < before.size(); i++) {
      var used = after.get(i).minus(before.get(i));
      most = Math.max(most, 100.0 * used.toMillis() / WATCH.toMillis());
    }
    return most;
  }

  @Override
  public double baseline() {
    return MOST_PERCENT;
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
