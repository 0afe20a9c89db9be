package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static voti.orders.Samples.ACCOUNT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.due.DueWork;
import voti.kit.views.Replays;

/** Advice for an account, and what its next order makes of it. */
class AdviceStoryTest extends Platform {

  private static final String ADVICE = "/api/orders/accounts/" + ACCOUNT + "/advice";

  private static final String RATES = "/api/orders/advice/hit-rates";

  @Autowired private List<DueWork> works;
  @Autowired private Replays replays;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @Test
  void whatIsBoughtAgainAndWhatIsInFocusIsAdvisedAndJudgedByTheNextOrder() {
    submit(captured(), "2010-01-26");
    submit(captured(), "2010-02-09");
    var put =
        as("dora")
            .post(
                "/api/orders/focus",
                Map.of(
                    "product", "SItemNo011",
                    "weight", "40",
                    "quantity", "5",
                    "from", "2010-01-01",
                    "reason", "New brushes."));
    assertThat(put.status()).as(put.response().body()).isEqualTo(201);
    var lines = mari().get(ADVICE + "?on=2010-03-01&after=" + put.position()).body().at("/items");
    assertThat(lines.size()).isEqualTo(2);
    assertThat(lines.at("/0/sku").asString()).isEqualTo("SItemNo001");
    assertThat(lines.at("/0/reasons/0/kind").asString()).isEqualTo("repeat");
    assertThat(lines.at("/1/sku").asString()).isEqualTo("SItemNo011");
    assertThat(lines.at("/1/confidence").asString()).isEqualTo("40.0");
    assertThat(lines.at("/1/reasons/0/facts/why").asString()).isEqualTo("New brushes.");
    var basket = mari().get(ADVICE + "?on=2010-03-01&basket=SItemNo001").body().at("/items");
    assertThat(basket.size()).isEqualTo(1);

    var given = mari().post(ADVICE, Map.of("on", "2010-03-01"));
    assertThat(given.status()).as(given.response().body()).isEqualTo(200);
    submit(captured(), "2010-03-01");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> mari().get(RATES).body().at("/items").size() == 2);
    var rates = mari().get(RATES).body().at("/items");
    assertThat(rates.findValuesAsString("kind")).containsExactly("focus", "repeat");
    assertThat(rates.at("/1/taken").asInt()).isEqualTo(rates.at("/1/advised").asInt());
    replays.replay("advice-hit-rates");
    replays.replay("purchases");
    replays.replay("focus");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> mari().get(RATES).body().at("/items").equals(rates));
  }

  /** What is offered beside an order is judged by its change, and by no other order. */
  @Test
  void adviceBesideAnOrderIsJudgedByItsNextChange() {
    submit(captured(), "2010-01-26");
    var order = captured();
    submit(order, "2010-02-09");
    var focus =
        Map.of(
            "product", "SItemNo011",
            "weight", "40",
            "quantity", "5",
            "from", "2010-01-01",
            "reason", "New brushes.");
    assertThat(as("dora").post("/api/orders/focus", focus).status()).isEqualTo(201);
    var basket = List.of("SItemNo001");
    var given = mari().post(ADVICE, Map.of("on", "2010-03-01", "basket", basket, "order", order));
    assertThat(given.status()).as(given.response().body()).isEqualTo(200);
    var before = rates("focus");
    submit(captured(), "2010-03-01");
    var brushes = Map.of("product", "SItemNo011", "quantity", Map.of("amount", "5", "unit", "C62"));
    var amended =
        mari()
            .post(
                "/api/orders/" + order + "/amendments",
                Map.of("on", "2010-03-02", "lines", List.of(brushes), "reason", "As advised."));
    assertThat(amended.status()).as(amended.response().body()).isEqualTo(200);
    await().atMost(Duration.ofSeconds(20)).until(() -> rates("focus") == before + 1);
    var elsewhere = mari().post(ADVICE, Map.of("on", "2010-03-01", "order", "ord-7f-none"));
    assertThat(elsewhere.status()).isEqualTo(404);
  }

  private int rates(String kind) {
    return mari()
        .get(RATES)
        .body()
        .at("/items")
        .valueStream()
        .filter(one -> one.at("/kind").asString().equals(kind))
        .mapToInt(one -> one.at("/taken").asInt())
        .sum();
  }

  @Test
  void aProductThatIsNotKnownAndAnotherAccountAreRefused() {
    var unknown = mari().get(ADVICE + "?on=2010-03-01&basket=nothing");
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.text("/rule")).isEqualTo("product-is-known");
    assertThat(mari().get(ADVICE + "?on=yesterday").text("/field")).isEqualTo("on");
    assertThat(as("otto").get(ADVICE + "?on=2010-03-01").status()).isEqualTo(403);
    assertThat(
            mari()
                .post(
                    "/api/orders/focus",
                    Map.of(
                        "product",
                        "SItemNo001",
                        "weight",
                        "40",
                        "quantity",
                        "5",
                        "from",
                        "2010-01-01",
                        "reason",
                        "x"))
                .status())
        .isEqualTo(403);
  }

  @Test
  void itLearnsOnceADay() {
    var learning =
        works.stream().filter(work -> work.name().equals("learn-from-orders")).findFirst();
    submit(captured(), "2010-01-26");
    learning.orElseThrow().run(Instant.parse("2010-02-01T06:00:00Z"));
    learning.orElseThrow().run(Instant.parse("2010-02-01T09:00:00Z"));
    assertThat(mari().get(ADVICE + "?on=2010-03-01").status()).isEqualTo(200);
  }

  private long submit(String order, String day) {
    var submitted = mari().post("/api/orders/" + order + "/submissions", Map.of("on", day));
    assertThat(submitted.status()).as(submitted.response().body()).isEqualTo(200);
    return submitted.position();
  }
}
