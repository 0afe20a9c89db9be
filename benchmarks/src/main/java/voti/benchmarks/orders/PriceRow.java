package voti.benchmarks.orders;

import java.time.Clock;
import java.util.Random;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.benchmarks.service.TokenIssuer;

/** The price of one product for one buyer, asked over HTTP with the trace of every column. */
final class PriceRow implements Row {

  private static final int PRODUCTS = 10_000;

  private final boolean besideSmall;
  private final Ground ground = new Ground();
  private final TokenIssuer issuer = new TokenIssuer(Clock.systemUTC());
  private final Callers caller = new Callers(1);
  private final Random random = new Random(7);
  private final Shop large;
  private final Shop small;
  private String differs = "ok";

  private PriceRow(boolean besideSmall, int columns) throws Exception {
    this.besideSmall = besideSmall;
    large = new Shop(ground, issuer, 1, columns);
    large.catalogueOf(PRODUCTS);
    small = besideSmall ? new Shop(ground, issuer, 1, columns) : large;
    if (besideSmall) {
      small.catalogueOf(PRODUCTS / 10);
    }
  }

  /** A hundred columns. */
  static PriceRow besideAnEmptyRequest() throws Exception {
    return new PriceRow(false, 100);
  }

  static PriceRow besideATenth() throws Exception {
    return new PriceRow(true, 10);
  }

  @Override
  public String name() {
    return besideSmall
        ? "price of a line among 10,000 products / among 1,000"
        : "price among 100 columns and 10,000 products / an empty authenticated request";
  }

  @Override
  public Bar bar() {
    return besideSmall ? Bar.atMost(1.1) : Bar.atLeast(0.25);
  }

  @Override
  public String unit() {
    return besideSmall
        ? "microseconds over HTTP, one caller, 10 columns"
        : "answers per second over HTTP, one caller";
  }

  @Override
  public double ours() throws Exception {
    return besideSmall ? 1e6 / prices(large, PRODUCTS) : prices(large, PRODUCTS);
  }

  @Override
  public double baseline() throws Exception {
    return besideSmall
        ? 1e6 / prices(small, PRODUCTS / 10)
        : caller.perSecond(_ -> large.service.getNothing());
  }

  private double prices(Shop shop, int products) throws Exception {
    return caller.perSecond(
        _ -> {
          var answer =
              shop.service.get(
                  "/api/orders/prices?account="
                      + Shop.account(0)
                      + "&product="
                      + Shop.sku(random.nextInt(products))
                      + "&currency=SEK&on=2010-06-01");
          if (!answer.contains("\"amount\":\"15.00\"")) {
            differs = answer;
          }
        });
  }

  @Override
  public String control() {
    return differs;
  }

  @Override
  public void close() {
    caller.close();
    large.close();
    if (besideSmall) {
      small.close();
    }
    issuer.close();
    ground.close();
  }
}
