package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.testing.Asking.Answer;
import voti.values.Ids;

/** An aggregate that comes back from a snapshot and the tail decides as from all its events. */
class SnapshotsTest extends StockWorld {

  private static final int MANY = 60;
  private static final String FAMILIES = "/api/orders/product-families";

  @Autowired private EventStore store;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @Test
  void anOrder() {
    var path = "/api/orders/" + captured();
    for (var n = 1; n <= MANY; n++) {
      ok(discount(path, n % 2 == 0 ? "1" : "2"));
    }
    ok(discount(path, "9"));
    comesFromASnapshot(path.substring("/api/orders/".length()));
    assertThat(discount(path, "1").status()).as("the open escalation is remembered").isEqualTo(409);
    ok(
        as("heli")
            .post(path + "/escalations/approvals", Map.of("line", 1, "reason", "Once, from all.")));
    ok(mari().post(path + "/submissions", Map.of("on", "2010-01-25")));
    assertThat(mari().get(path).text("/total/amount")).isEqualTo("4095.00");
  }

  @Test
  void aFulfilment() {
    var order = captured();
    var path = "/api/orders/" + order;
    ok(mari().post(path + "/submissions", Map.of("on", "2010-01-25")));
    hear("voti.credit.credit-reserved.v1", Map.of("order", order, "amount", money("4500.00")));
    ok(eventually(() -> dispatch(path, 1)));
    for (var n = 2; n <= MANY; n++) {
      ok(dispatch(path, n));
    }
    comesFromASnapshot(voti.orders.fulfilment.FulfilmentId.of(order));
    assertThat(dispatch(path, 1).status()).as("dispatches are remembered").isEqualTo(409);
    var tooMuch =
        as("veera")
            .post(path + "/dispatches", Map.of("on", "2010-02-14", "lines", List.of(line("31"))));
    assertThat(tooMuch.text("/detail")).contains("30 LTR open, not 31 LTR");
    var delivered =
        as("veera")
            .post(
                path + "/deliveries", Map.of("dispatch", dispatchId(path, 7), "on", "2010-02-15"));
    ok(delivered);
    assertThat(delivered.text("/happened/0/event/movement/gross/amount")).isEqualTo("50.00");
  }

  @Test
  void aStock() {
    var product = controlled("STK-SNAP");
    var open =
        Map.of(
            "product",
            product,
            "warehouse",
            "MAIN",
            "quantity",
            pieces("100"),
            "on",
            "2010-01-04",
            "document",
            "SNAP",
            "line",
            1);
    var id = taken(as("veera").post(STOCK, open)).text("/id");
    var order = confirmed(product, "90", "2010-03-01");
    as("veera").get(fresh(STOCK));
    for (var n = 1; n <= MANY; n++) {
      var scrap = Map.of("quantity", pieces("1"), "on", "2010-02-01", "reason", "One by one.");
      taken(as("veera").post(STOCK + "/" + id + "/scrappings", scrap));
    }
    comesFromASnapshot(id);
    assertThat(dispatch(order, "41", null).text("/detail")).contains("has 40 C62 on hand");
    taken(dispatch(order, "40", null));
    as("veera").get(fresh(STOCK));
    var now = as("veera").get(fresh(STOCK + "/" + id));
    assertThat(now.text("/onHand/amount")).isEqualTo("0");
    assertThat(now.text("/request/quantity/amount")).as("the demand is remembered").isEqualTo("50");
  }

  @Test
  void aFramework() {
    var product = controlled("FRA-SNAP");
    var body = new java.util.HashMap<String, Object>();
    body.put("account", BUILDER);
    body.put("currency", "SEK");
    body.put("on", "2010-01-25");
    body.put("from", "2094-01-01");
    body.put("until", "2094-07-01");
    body.put("pricing", "agreed");
    body.put("lines", List.of(Map.of("product", product, "quantity", pieces("30"))));
    body.put("schedule", null);
    body.put("reason", "Thirty.");
    var frameworks = "/api/orders/frameworks";
    var id = taken(mari().post(frameworks, body)).text("/id");
    taken(calledOff(id, "12"));
    for (var n = 1; n <= MANY; n++) {
      var step = n % 2 == 0 ? "/resumptions" : "/suspensions";
      ok(mari().post(frameworks + "/" + id + step, Map.of("on", "2094-01-05", "reason", "Often.")));
    }
    comesFromASnapshot(id);
    assertThat(calledOff(id, "19").text("/detail"))
        .as("what was called off is remembered")
        .contains("12 C62 are called off and 30 C62 may be");
    taken(calledOff(id, "18"));
  }

  private Answer calledOff(String framework, String amount) {
    var line = Map.of("line", 1, "quantity", pieces(amount));
    return mari()
        .post(
            "/api/orders/frameworks/" + framework + "/call-offs",
            Map.of("on", "2094-01-05", "lines", List.of(line)));
  }

  @Test
  void aPromise() {
    var order = confirmed(controlled("PRM-SNAP"), "5", "2010-03-01");
    ok(promised(order, 1, "2010-03-01"));
    for (var n = 1; n <= MANY; n++) {
      ok(promised(order, 1, LocalDate.of(2010, 3, 1).plusDays(n).toString()));
    }
    comesFromASnapshot(voti.orders.promise.PromiseId.of(order));
    var last = promised(order, 1, "2010-02-20");
    assertThat(last.text("/happened/0/event/line/first")).isEqualTo("2010-03-01");
    assertThat(last.text("/happened/0/event/before")).isEqualTo("2010-04-30");
  }

  @Test
  void aPriceList() {
    var path = "/api/orders/price-lists";
    var list = "prl-00-0192f3a0-0099-7000-8000-000000000001";
    for (var n = 1; n <= MANY; n++) {
      var version = new java.util.HashMap<>(priceList("Denmark", "DKK"));
      version.put("id", list);
      version.put("from", LocalDate.of(2010, 1, 1).plusDays(n).toString());
      assertThat(as("dora").post(path, version).status()).isEqualTo(201);
    }
    comesFromASnapshot(list);
    var early = new java.util.HashMap<>(priceList("Denmark", "DKK"));
    early.put("id", list);
    assertThat(as("dora").post(path, early).text("/rule")).isEqualTo("versions-follow-each-other");
    var next = new java.util.HashMap<>(early);
    next.put("from", "2011-01-01");
    var published = as("dora").post(path, next);
    assertThat(published.body().at("/happened/0/event/version").asInt()).isEqualTo(MANY + 1);
  }

  @Test
  void theTreeOfFamilies() {
    place("SNAP-0");
    for (var n = 1; n <= MANY; n++) {
      var under = Map.of("family", "SNAP-" + n, "name", "N", "parent", "SNAP-" + (n - 1));
      assertThat(as("dora").post(FAMILIES, under).status()).isEqualTo(201);
    }
    comesFromASnapshot(Ids.named("fam", Ids.NO_SLOT, "families"));
    var cycle = Map.of("family", "SNAP-0", "parent", "SNAP-" + MANY);
    assertThat(as("dora").post(FAMILIES, cycle).text("/rule"))
        .isEqualTo("family-tree-has-no-cycle");
    var known = Map.of("family", "SNAP-7", "name", "N", "parent", "SNAP-6");
    assertThat(as("dora").post(FAMILIES, known).body().at("/happened").isEmpty()).isTrue();
  }

  private Answer discount(String path, String percent) {
    return mari()
        .post(path + "/discounts", Map.of("line", 1, "percent", percent, "reason", "Often."));
  }

  private Answer dispatch(String path, int number) {
    return as("veera")
        .post(
            path + "/dispatches",
            Map.of(
                "id", dispatchId(path, number), "on", "2010-02-14", "lines", List.of(line("1"))));
  }

  private static String dispatchId(String path, int number) {
    return "dis-7f-"
        + path.substring(path.length() - 36, path.length() - 4)
        + "%04d".formatted(number);
  }

  private static Map<String, Object> line(String litres) {
    return Map.of("line", 1, "quantity", Map.of("amount", litres, "unit", "LTR"));
  }

  private static Map<String, String> money(String amount) {
    return Map.of("amount", amount, "currency", "SEK");
  }

  /** Snapshots are made beside the command, a moment later. */
  private void comesFromASnapshot(String id) {
    for (var i = 0; i < 200; i++) {
      if (store.readEvents(id).peek().getSequenceNumber() > 0) {
        return;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
    throw new AssertionError(id + " has no snapshot");
  }

  private static void ok(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
  }
}
