package voti.benchmarks.orders;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.RawCommits;
import voti.benchmarks.Row;
import voti.benchmarks.service.TokenIssuer;

/** Orders captured over HTTP beside plain inserts of the same commits. */
final class CaptureRow implements Row {

  private static final int CALLERS = 8;
  private static final int BUYERS = 64;

  private final Ground ground = new Ground();
  private final TokenIssuer issuer = new TokenIssuer(Clock.systemUTC());
  private final Callers callers = new Callers(CALLERS);
  private final Shop shop = new Shop(ground, issuer, BUYERS, 2);
  private final AtomicLong captured = new AtomicLong();
  private final RawCommits raw;

  CaptureRow() throws Exception {
    capture();
    raw = shop.raw(ground);
  }

  @Override
  public String name() {
    return "orders captured by API / plain inserts of the same commits";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(0.02);
  }

  @Override
  public String unit() {
    return "orders per second over HTTP, 8 callers, a line each";
  }

  @Override
  public double ours() throws Exception {
    return callers.perSecond(_ -> capture());
  }

  private void capture() throws Exception {
    var number = captured.getAndIncrement();
    shop.service.post("/api/orders", Shop.JSON, shop.order((int) (number % BUYERS)));
  }

  @Override
  public double baseline() throws Exception {
    return callers.perSecond(_ -> raw.insertOne());
  }

  /** Each order is a commit of its own. */
  @Override
  public String control() {
    var written =
        shop.database
            .getCollection("log-0")
            .countDocuments(new Document("events.type", "order-captured"));
    return written == captured.get() ? raw.control() : written + " of " + captured + " orders";
  }

  @Override
  public void close() {
    callers.close();
    shop.close();
    issuer.close();
    ground.close();
  }
}
