package voti.benchmarks.store;

import java.util.Random;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.VotiEventStore;

/** A page of one account's commits, far from the beginning and near it. */
final class PageRow implements Row {

  private static final int DEEP = Integer.getInteger("voti.bench.large", 1_000_000);
  private static final int SHALLOW = 1_000;
  private static final int PAGE = 50;

  private final Ground ground = new Ground();
  private final Callers caller = new Callers(1);
  private final VotiEventStore store;
  private final Random random = new Random(7);
  private String differs = "ok";

  PageRow() throws Exception {
    store = Stores.filled(ground.database(), DEEP + 10L * PAGE);
  }

  @Override
  public String name() {
    return "history page at depth 1,000,000 / 1,000";
  }

  @Override
  public Bar bar() {
    return Bar.atMost(1.1);
  }

  @Override
  public String unit() {
    return "microseconds per page of 50 commits, read from the store";
  }

  @Override
  public double ours() throws Exception {
    return 1e6 / caller.perSecond(one -> read(DEEP));
  }

  @Override
  public double baseline() throws Exception {
    return 1e6 / caller.perSecond(one -> read(SHALLOW));
  }

  private void read(long depth) {
    var after = depth - random.nextInt(9 * PAGE);
    var page = store.account(Stores.ACCOUNT, after, Long.MAX_VALUE, PAGE);
    if (page.size() != PAGE || page.getFirst().position() != after + 1) {
      differs = "the page after " + after + " holds " + page.size();
    }
  }

  @Override
  public String control() {
    return store.lastPosition() == DEEP + 10L * PAGE ? differs : "commits are missing";
  }

  @Override
  public void close() {
    caller.close();
    store.close();
    ground.close();
  }
}
