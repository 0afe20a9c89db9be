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
    assertThat(rates.toString())
        .contains("{\"kind\":\"focus\",\"advised\":1,\"taken\":0}")
        .contains("{\"kind\":\"repeat\",\"advised\":1,\"taken\":1}");
    replays.replay("advice-hit-rates");
    replays.replay("purchases");
    replays.replay("focus");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> mari().get(RATES).body().at("/items").equals(rates));
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
