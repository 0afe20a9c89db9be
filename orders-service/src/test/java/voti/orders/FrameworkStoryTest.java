package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import voti.kit.due.DueWork;
import voti.kit.testing.Asking.Answer;

/** Thirty pieces agreed for the first quarter of 2091, ten every Monday. */
class FrameworkStoryTest extends StockWorld {

  private static final String FRAMEWORKS = "/api/orders/frameworks";

  @Autowired private List<DueWork> works;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @Test
  void eachDayIsCalledOffOnceAndWhatFailsIsSaid() {
    var product = controlled("FRA-STORY");
    var path = agreed("FR-story", product);
    var days = mari().get(fresh(path)).body().at("/next");
    assertThat(days.size()).isEqualTo(5);
    falls(days.get(0).asString());
    falls(days.get(0).asString());
    var called = orders(path);
    assertThat(called).hasSize(1);
    assertThat(called.getFirst().at("/number").asString())
        .isEqualTo("FR-story/" + days.get(0).asString());
    assertThat(called.getFirst().at("/requestedUntil").asString()).startsWith("2091-01-");
    assertThat(called.getFirst().at("/total/amount").asString()).as("10 at 14.40").isNotEmpty();
    assertThat(called.getFirst().at("/lines/0/lineAmount/amount").asString()).isEqualTo("144.00");

    var until = Map.of("from", "2010-01-01", "until", days.get(1).asString());
    taken(as("dora").post("/api/orders/products/" + product + "/active-periods", until));
    falls(days.get(1).asString());
    falls(days.get(1).asString());

    var now = mari().get(fresh(path));
    assertThat(orders(path)).hasSize(1);
    assertThat(now.body().at("/failed").size()).isEqualTo(1);
    assertThat(now.text("/failed/0/rule")).isEqualTo("product-is-active");
    assertThat(now.text("/failed/0/due")).isEqualTo(days.get(1).asString());
    assertThat(now.text("/failed/0/owner")).isEqualTo("mari");
    assertThat(now.text("/next/0")).isEqualTo(days.get(2).asString());
  }

  @Test
  void theLedgerFollowsTheOrders() {
    var path = agreed("FR-ledger", controlled("FRA-LEDGER"));
    var order = callOff(path, "2091-02-05", "20").text("/happened/0/event/order");
    eventuallyThere(order);
    var more = callOff(path, "2091-02-06", "12");
    assertThat(more.status()).isEqualTo(422);
    assertThat(more.text("/rule")).isEqualTo("call-off-stays-within-the-framework");
    var orderPath = "/api/orders/" + order;
    var raised = Map.of("line", 1, "quantity", pieces("25"));
    var refused = amended(orderPath, raised);
    assertThat(refused.text("/rule")).isEqualTo("call-off-only-shrinks");
    assertThat(amended(orderPath, Map.of("line", 1, "quantity", pieces("15"))).status())
        .isEqualTo(200);
    assertThat(ledger(path, "/givenBack/amount", "5")).isTrue();
    assertThat(mari().get(path).text("/lines/0/ledger/remaining/amount")).isEqualTo("15");
    taken(
        mari()
            .post(orderPath + "/cancellations", Map.of("on", "2091-02-07", "reason", "Not now.")));
    assertThat(ledger(path, "/givenBack/amount", "20")).isTrue();
    assertThat(ledger(path, "/remaining/amount", "30")).isTrue();
    assertThat(mari().get(fresh(orderPath)).text("/framework"))
        .isEqualTo(path.substring(FRAMEWORKS.length() + 1));
  }

  @Test
  void itIsSuspendedResumedEndedAndExpires() {
    var path = agreed("FR-ends", controlled("FRA-ENDS"));
    var pause = Map.of("on", "2091-01-10", "reason", "They rebuild.");
    taken(mari().post(path + "/suspensions", pause));
    assertThat(mari().get(fresh(path)).text("/state")).isEqualTo("suspended");
    assertThat(callOff(path, "2091-01-11", "1").text("/rule")).isEqualTo("framework-is-active");
    assertThat(mari().post(path + "/suspensions", pause).status()).isEqualTo(409);
    taken(mari().post(path + "/resumptions", Map.of("on", "2091-02-01", "reason", "Open.")));
    taken(mari().post(path + "/ends", Map.of("on", "2091-02-02", "reason", "Other goods.")));
    assertThat(mari().get(fresh(path)).text("/state")).isEqualTo("ended");
    var over = agreed("FR-over", controlled("FRA-OVER"), null);
    falls("2091-05-01");
    assertThat(mari().get(fresh(over)).text("/state")).isEqualTo("expired");
    assertThat(
            mari().get(fresh(FRAMEWORKS + "?state=expired&account=" + BUILDER)).response().body())
        .contains("FR-over");
  }

  @Test
  void whatIsWrongNamesItsFieldOrRule() {
    var product = controlled("FRA-WRONG");
    assertThat(post(with(asked("FR-w", product), "pricing", "cheap")).status()).isEqualTo(400);
    assertThat(post(with(asked("FR-w", product), "until", "2091-01-01")).text("/rule"))
        .isEqualTo("period-has-days");
    assertThat(post(with(asked("FR-w", product), "over", "130")).text("/rule"))
        .isEqualTo("tolerance-is-a-share");
    var line = Map.of("product", product, "quantity", pieces("30"), "discount", "20");
    var beyond = post(with(asked("FR-w", product), "lines", List.of(line), "schedule", null));
    assertThat(beyond.status()).isEqualTo(422);
    assertThat(beyond.text("/rule")).isEqualTo("discount-stays-within-mandate");
    assertThat(as("veera").post(FRAMEWORKS, asked("FR-w", product)).status()).isEqualTo(403);
    assertThat(mari().get(FRAMEWORKS + "/fra-7f-0192f3a0-0099-7000-8000-000000000099").status())
        .isEqualTo(404);
    var path = agreed("FR-wrong", product);
    var unknown = Map.of("line", 9, "quantity", pieces("1"));
    var body = Map.of("on", "2091-01-08", "lines", List.of(unknown));
    assertThat(mari().post(path + "/call-offs", body).status()).isEqualTo(404);
  }

  private Answer amended(String order, Map<String, ?> line) {
    return mari()
        .post(
            order + "/amendments",
            Map.of("on", "2091-02-06", "lines", List.of(line), "reason", "They ask."));
  }

  private boolean ledger(String path, String field, String value) {
    for (var i = 0; i < 200; i++) {
      if (mari().get(fresh(path)).text("/lines/0/ledger" + field).equals(value)) {
        return true;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
    return false;
  }

  private void eventuallyThere(String order) {
    for (var i = 0; i < 200; i++) {
      if (mari().get(fresh("/api/orders/" + order)).status() == 200) {
        return;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
    throw new AssertionError(order + " is not taken");
  }

  /** Orders that were called off, once the read models know all of it. */
  private List<JsonNode> orders(String path) {
    var known = mari().get(fresh(path)).body().at("/callOffs");
    return known
        .valueStream()
        .map(one -> one.at("/order").asString())
        .peek(this::eventuallyThere)
        .map(order -> mari().get(fresh("/api/orders/" + order)).body())
        .toList();
  }

  private Answer callOff(String path, String on, String amount) {
    return mari()
        .post(
            path + "/call-offs",
            Map.of("on", on, "lines", List.of(Map.of("line", 1, "quantity", pieces(amount)))));
  }

  private void falls(String day) {
    works.stream()
        .filter(work -> work.name().equals("frameworks-fall-due"))
        .findFirst()
        .orElseThrow()
        .run(Instant.parse(day + "T06:00:00Z"));
  }

  private String agreed(String number, String product) {
    return FRAMEWORKS + "/" + taken(post(asked(number, product))).text("/id");
  }

  private String agreed(String number, String product, Object schedule) {
    var body = with(asked(number, product), "schedule", schedule);
    return FRAMEWORKS + "/" + taken(post(body)).text("/id");
  }

  private Answer post(Map<String, ?> body) {
    return mari().post(FRAMEWORKS, body);
  }

  private static Map<String, Object> with(Map<String, Object> body, Object... changes) {
    var other = new HashMap<>(body);
    for (var i = 0; i < changes.length; i += 2) {
      other.put(String.valueOf(changes[i]), changes[i + 1]);
    }
    return other;
  }

  private static Map<String, Object> asked(String number, String product) {
    var line =
        Map.of("product", product, "quantity", pieces("30"), "discount", "4", "perCallOff", "10");
    var body = new HashMap<String, Object>();
    body.put("account", BUILDER);
    body.put("number", number);
    body.put("currency", "SEK");
    body.put("on", "2010-01-25");
    body.put("from", "2091-01-01");
    body.put("until", "2091-04-01");
    body.put("pricing", "agreed");
    body.put("over", "5");
    body.put("lines", List.of(line));
    body.put("schedule", Map.of("every", "week", "day", 1, "deliveredWithin", 3));
    body.put("reason", "Ten every Monday.");
    return body;
  }
}
