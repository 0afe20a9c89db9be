package voti.benchmarks.store;

import voti.benchmarks.Bar;
import voti.benchmarks.Ground;

/** Appends to four logs of one service, beside the same to one. */
final class FourLogsRow extends TwoLogs {

  private static final int LOGS = 4;

  FourLogsRow() {
    this(new Ground());
  }

  private FourLogsRow(Ground ground) {
    super(ground, Stores.logs(ground.database(), LOGS), Stores.logs(ground.database(), 1));
  }

  @Override
  public String name() {
    return "append to four logs / to one";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(1);
  }
}
