package voti.benchmarks.credit;

import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import voti.benchmarks.Bar;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.benchmarks.service.TokenIssuer;

/** One caller asks over HTTP whether an order would go through, or asks for nothing. */
final class OrderCheckRow implements Row {

  private static final int ACCOUNTS = Integer.getInteger("voti.bench.accounts", 30);
  private static final int REQUESTS = 500;

  private final int percentile;
  private final Ground ground = new Ground();
  private final TokenIssuer issuer = new TokenIssuer(Clock.systemUTC());
  private final LivingBook book = new LivingBook(ground, issuer, ACCOUNTS, LivingBook.BILLS);
  private final Random random = new Random(7);
  private String differs = "ok";

  /**
   * @param percentile 50 or 99
   */
  OrderCheckRow(int percentile) throws Exception {
    this.percentile = percentile;
  }

  @Override
  public String name() {
    return "order check over HTTP, p" + percentile + " / an empty authenticated request";
  }

  @Override
  public Bar bar() {
    return Bar.atMost(percentile == 50 ? 2 : 3);
  }

  @Override
  public String unit() {
    return "microseconds, one caller, accounts of 100 open items";
  }

  @Override
  public double ours() throws Exception {
    return quantile(this::ask);
  }

  @Override
  public double baseline() throws Exception {
    return quantile(book.service::getNothing);
  }

  private interface Request {
    void send() throws Exception;
  }

  private double quantile(Request request) throws Exception {
    var took = new long[REQUESTS];
    for (var i = 0; i < REQUESTS; i++) {
      var begun = System.nanoTime();
      request.send();
      took[i] = System.nanoTime() - begun;
    }
    Arrays.sort(took);
    return took[Math.min(REQUESTS - 1, REQUESTS * percentile / 100)] / 1e3;
  }

  /** 7,520 are free of each account's limit of 10,000. */
  private void ask() throws Exception {
    var fits = random.nextBoolean();
    var answer =
        book.service.get(
            "/api/credit/accounts/"
                + LivingBook.account(random.nextInt(ACCOUNTS))
                + "/order-check?currency=SEK&on=2026-06-30&amount="
                + (fits ? "7520.00" : "7520.01"));
    if (!answer.contains("\"passes\":" + fits)) {
      differs = answer;
    }
  }

  @Override
  public String control() {
    return differs;
  }

  @Override
  public void close() {
    book.close();
    issuer.close();
    ground.close();
  }
}
