package voti.benchmarks.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.RawCommits;
import voti.benchmarks.Row;
import voti.benchmarks.service.TokenIssuer;

/** Past orders imported over HTTP beside plain inserts, one for each commit of an account. */
final class ImportRow implements Row {

  private static final int BUYERS = 20;
  private static final int OF_ONE = 5;
  private static final int LINES = 18;
  private static final LocalDate FIRST_DAY = LocalDate.of(2008, 1, 1);
  private static final int DAYS = 700;
  private static final String PATH = "/api/orders/imports/bench";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Ground ground = new Ground();
  private final TokenIssuer issuer = new TokenIssuer(Clock.systemUTC());
  private final Callers caller = new Callers(1);
  private final Shop shop = new Shop(ground, issuer, BUYERS, 2);
  private final AtomicLong sent = new AtomicLong();
  private final RawCommits raw;

  ImportRow() throws Exception {
    send();
    raw = shop.raw(ground);
  }

  @Override
  public String name() {
    return "past orders imported / plain inserts of the same commits";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(0.1);
  }

  @Override
  public String unit() {
    return "orders of 18 lines per second over HTTP, batches of 100, five of an account in a commit";
  }

  @Override
  public double ours() throws Exception {
    return BUYERS * OF_ONE * caller.perSecond(_ -> send());
  }

  @Override
  public double baseline() throws Exception {
    return OF_ONE * caller.perSecond(_ -> raw.insertOne());
  }

  private void send() throws Exception {
    var documents = new ArrayList<String>();
    for (var i = 0; i < BUYERS * OF_ONE; i++) {
      documents.add(document(i % BUYERS, sent.incrementAndGet()));
    }
    shop.service.post(
        PATH + "/documents",
        Shop.JSON,
        "{\"currency\": \"SEK\", \"documents\": [" + String.join(",", documents) + "]}");
  }

  private static String document(int buyer, long number) {
    var lines = new ArrayList<String>();
    for (var line = 1; line <= LINES; line++) {
      lines.add(
          "{\"line\": %d, \"product\": \"%s\", \"quantity\": \"6\", \"price\": \"2.55\"}"
              .formatted(line, Shop.sku(0)));
    }
    return """
        {"account": "%s", "number": "%d", "kind": "purchase", "at": "%3$sT08:26:00Z",
         "on": "%3$s", "lines": [%4$s]}
        """
        .formatted(
            Shop.account(buyer),
            number,
            FIRST_DAY.plusDays(number / BUYERS % DAYS),
            String.join(",", lines));
  }

  /** All of them come to stand in the book, each once. */
  @Override
  public String control() throws Exception {
    var shown = 0L;
    for (var look = 0; look < 120 && shown != sent.get(); look++) {
      Thread.sleep(1_000);
      shown = JSON.readTree(shop.service.get(PATH)).at("/totals/0/purchases").asLong(0);
    }
    return shown == sent.get() ? raw.control() : shown + " of " + sent + " orders are in the book";
  }

  @Override
  public void close() {
    caller.close();
    shop.close();
    issuer.close();
    ground.close();
  }
}
