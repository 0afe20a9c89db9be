package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Asking.Answer;

/** What is wanted, promised and delivered in March 2012, and the two figures of it. */
class PunctualityStoryTest extends StockWorld {

  private static final String ASKED =
      "/api/orders/on-time-in-full?from=2012-03-01&until=2012-04-01&account=" + BUILDER;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @Test
  void theFiguresAreThoseReckonedByHand() {
    var product = controlled("STK-OTIF");
    var stock = opened("STK-OTIF", "10");
    var punctual = confirmed(product, "10", "2012-03-01");
    announced(stock, "10", "2012-03-12");
    var waited = confirmed(product, "10", "2012-03-05");
    promisedFor(waited, "2012-03-12");
    arrives(punctual, "10", "2012-03-01");
    received(stock, "10");
    arrives(waited, "10", "2012-03-11");
    var free = controlled("FREE-OTIF");
    var late = confirmed(free, "4", "2012-03-08");
    assertThat(promise(late, "2012-03-08", "The carrier comes on Thursdays.").status())
        .isEqualTo(200);
    arrives(late, "3", "2012-03-08");
    assertThat(promise(late, "2012-03-15", "The last one is being repaired.").status())
        .isEqualTo(200);
    arrives(late, "1", "2012-03-14");
    assertThat(promise(late, "2012-03-14", "As it came.").text("/rule"))
        .isEqualTo("promised-line-is-open");

    var figures = mari().get(fresh(ASKED));

    assertThat(figures.status()).as(figures.response().body()).isEqualTo(200);
    assertThat(figures.text("/asRequested/lines")).isEqualTo("3");
    assertThat(figures.text("/asRequested/lineShare")).isEqualTo("0.3333");
    assertThat(figures.text("/asPromised/lineShare")).isEqualTo("0.6667");
    assertThat(figures.text("/asPromised/ordersOnTime")).isEqualTo("2");
    assertThat(line(figures, waited).at("/asRequested").asString()).isEqualTo("late");
    assertThat(line(figures, waited).at("/asPromised").asString()).isEqualTo("on-time");
    assertThat(line(figures, late).at("/line/promisedNow").asString()).isEqualTo("2012-03-15");
    assertThat(line(figures, late).at("/asPromised").asString()).isEqualTo("late");
    assertThat(line(figures, late).at("/line/arrivals").size()).isEqualTo(2);
    var missed = mari().get(fresh(ASKED + "&missed=true&warehouse=MAIN"));
    assertThat(missed.body().at("/items").size()).isEqualTo(1);
    assertThat(missed.text("/asPromised/lineShare")).isEqualTo("1.0000");
    var response = mari().get("/api/orders/" + waited + "/response.xml").response().body();
    assertThat(response).contains("OrderResponseCode>CA<").contains("EndDate>2012-03-12<");
  }

  @Test
  void whatCannotBePromisedIsSaid() {
    var order = confirmed(controlled("FREE-SAID"), "4", "2013-03-08");
    var over = promise(order, "2010-01-01", "Late.");
    assertThat(over.status()).isEqualTo(422);
    assertThat(over.text("/rule")).isEqualTo("promised-day-is-to-come");
    var path = "/api/orders/" + order + "/promises";
    var unknown = Map.of("line", 7, "day", "2013-03-08");
    assertThat(as("veera").post(path, body(List.of(unknown))).status()).isEqualTo(404);
    var twice = Map.of("line", 1, "day", "2013-03-08");
    assertThat(as("veera").post(path, body(List.of(twice, twice))).text("/rule"))
        .isEqualTo("line-is-promised-once");
    assertThat(as("veera").post(path, body(List.of())).status()).isEqualTo(400);
    assertThat(mari().post(path, body(List.of(twice))).status()).isEqualTo(403);
    assertThat(
            mari()
                .get("/api/orders/on-time-in-full?from=2012-03-01&until=2012-03-01")
                .text("/rule"))
        .isEqualTo("period-has-days");
    var cancelled =
        new HashMap<String, Object>(Map.of("on", "2010-02-01", "reason", "Not wanted."));
    taken(mari().post("/api/orders/" + order + "/cancellations", cancelled));
    assertThat(promise(order, "2013-03-08", "No.").status()).isEqualTo(409);
    var asked = "/api/orders/on-time-in-full?from=2013-03-01&until=2013-04-01&account=" + BUILDER;
    assertThat(mari().get(fresh(asked)).body().at("/items").isEmpty())
        .as("what the buyer cancelled is not counted")
        .isTrue();
  }

  private Answer promise(String order, String day, String why) {
    var line = Map.of("line", 1, "day", day);
    return as("veera")
        .post(
            "/api/orders/" + order + "/promises",
            Map.of("on", "2010-01-25", "reason", why, "lines", List.of(line)));
  }

  private static Map<String, Object> body(List<? extends Map<String, ?>> lines) {
    return Map.of("on", "2010-01-25", "reason", "It may come.", "lines", lines);
  }

  private String opened(String sku, String amount) {
    return taken(
            as("veera")
                .post(
                    STOCK,
                    Map.of(
                        "product",
                        sku,
                        "warehouse",
                        "MAIN",
                        "quantity",
                        pieces(amount),
                        "on",
                        "2010-01-04",
                        "document",
                        sku,
                        "line",
                        1)))
        .text("/id");
  }

  private void announced(String stock, String amount, String on) {
    var body = Map.of("document", "PO-OTIF", "line", 1, "on", on, "quantity", pieces(amount));
    taken(as("veera").post(STOCK + "/" + stock + "/expected-receipts", body));
  }

  private void received(String stock, String amount) {
    var body =
        Map.of(
            "document",
            "DN-OTIF",
            "line",
            1,
            "on",
            "2012-03-10",
            "quantity",
            pieces(amount),
            "against",
            "PO-OTIF/1");
    taken(as("veera").post(STOCK + "/" + stock + "/receipts", body));
  }

  private void arrives(String order, String amount, String on) {
    var dispatch = taken(dispatch(order, amount, null)).text("/happened/0/event/dispatch");
    var body = Map.of("dispatch", dispatch, "on", on);
    taken(as("veera").post("/api/orders/" + order + "/deliveries", body));
  }

  private void promisedFor(String order, String day) {
    for (var i = 0; i < 200; i++) {
      var now = line(mari().get(fresh(ASKED)), order);
      if (now.at("/line/promisedNow").asString("").equals(day)) {
        return;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
    throw new AssertionError(order + " is not promised for " + day);
  }

  private static tools.jackson.databind.JsonNode line(Answer answer, String order) {
    return answer
        .body()
        .at("/items")
        .valueStream()
        .filter(one -> one.at("/line/order").asString().equals(order))
        .findFirst()
        .orElseThrow();
  }
}
