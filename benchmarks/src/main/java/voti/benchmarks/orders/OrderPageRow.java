package voti.benchmarks.orders;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Random;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.benchmarks.service.TokenIssuer;

/** One account's page of orders over HTTP, among ten times as many orders of others. */
final class OrderPageRow implements Row {

  private static final int LARGE = 50_000;
  private static final int OF_ONE = 25;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Ground ground = new Ground();
  private final TokenIssuer issuer = new TokenIssuer(Clock.systemUTC());
  private final Callers caller = new Callers(1);
  private final Random random = new Random(7);
  private final Shop large = with(LARGE);
  private final Shop small = with(LARGE / 10);
  private String differs = "ok";

  OrderPageRow() throws Exception {}

  /** Copies of one order, so many for each buyer. */
  private Shop with(int orders) throws Exception {
    var shop = new Shop(ground, issuer, orders / OF_ONE, 2);
    shop.service.post("/api/orders", Shop.JSON, shop.order(0));
    var pattern = shop.awaited("orderbook", new Document());
    var copies = new ArrayList<Document>();
    for (var i = 1; i < orders; i++) {
      var id = "ord-7f-0192f3a0-0020-7000-8000-%012d".formatted(i);
      copies.add(
          new Document(pattern)
              .append("_id", id)
              .append("order", id)
              .append("account", Shop.account(i % shop.buyers())));
    }
    shop.insert("orderbook", copies);
    return shop;
  }

  @Override
  public String name() {
    return "one account's orders among 50,000 / among 5,000";
  }

  @Override
  public Bar bar() {
    return Bar.atMost(1.1);
  }

  @Override
  public String unit() {
    return "microseconds per page of 25 over HTTP";
  }

  @Override
  public double ours() throws Exception {
    return 1e6 / caller.perSecond(_ -> page(large));
  }

  @Override
  public double baseline() throws Exception {
    return 1e6 / caller.perSecond(_ -> page(small));
  }

  private void page(Shop shop) throws Exception {
    var account = Shop.account(random.nextInt(shop.buyers()));
    var items = JSON.readTree(shop.service.get("/api/orders?account=" + account)).at("/items");
    if (items.size() != OF_ONE || !items.at("/0/account").asString("").equals(account)) {
      differs = account + " has " + items.size() + " orders";
    }
  }

  @Override
  public String control() {
    return differs;
  }

  @Override
  public void close() {
    caller.close();
    large.close();
    small.close();
    issuer.close();
    ground.close();
  }
}
