package voti.benchmarks.credit;

import java.time.Clock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import voti.benchmarks.Bar;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.benchmarks.service.TokenIssuer;

/**
 * A policy run over the decisions of a year, started and awaited over HTTP, beside checks that are
 * decided one by one through the same door.
 */
final class PolicyReplayRow implements Row {

  private static final int CHECKS = Integer.getInteger("voti.bench.checks", 1_000);
  private static final int BESIDE = 100;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Ground ground = new Ground();
  private final TokenIssuer issuer = new TokenIssuer(Clock.systemUTC());
  private final LivingBook book = new LivingBook(ground, issuer, CHECKS, 0);
  private final String policy;
  private String hash = "";
  private String differs = "ok";

  PolicyReplayRow() throws Exception {
    var page = JSON.readTree(book.service.get("/api/credit/policies?on=2026-01-19"));
    policy = page.at("/items/0/policy").asString();
  }

  @Override
  public String name() {
    return "policy replay / checks decided over HTTP";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(2);
  }

  @Override
  public String unit() {
    return "decisions per second, beside those of one caller";
  }

  @Override
  public double ours() throws Exception {
    var begun = System.nanoTime();
    var started =
        JSON.readTree(
            book.service.post(
                "/api/credit/policy-replays",
                "application/json",
                """
                {"policy": "%s", "from": "2026-01-01", "until": "2026-12-31", "asOf": "2026-12-31"}
                """
                    .formatted(policy)));
    var path = "/api/credit/policy-replays/" + started.at("/replay").asString();
    JsonNode now;
    do {
      Thread.sleep(5);
      now = JSON.readTree(book.service.get(path));
    } while (now.at("/hash").asString("").isEmpty());
    var took = System.nanoTime() - begun;
    check(now);
    return CHECKS * 1e9 / took;
  }

  /** The same input gives the same output, byte for byte. */
  private void check(JsonNode done) {
    var now = done.at("/hash").asString();
    if (done.at("/done").asLong() != CHECKS || (!hash.isEmpty() && !hash.equals(now))) {
      differs = done.toString();
    }
    hash = now;
  }

  /** They are of the year after, so that the replay does not get longer by them. */
  @Override
  public double baseline() throws Exception {
    var begun = System.nanoTime();
    for (var i = 0; i < BESIDE; i++) {
      book.check(LivingBook.account(i), "2027-01-19");
    }
    return BESIDE * 1e9 / (System.nanoTime() - begun);
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
