package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import voti.kit.testing.Asking.Answer;

/** The platform with products, orders and movements that a stock hears of. */
abstract class StockWorld extends Platform {

  static final String STOCK = "/api/orders/stock";

  /** What it buys is nobody else's habit. */
  static final String BUILDER = "acc-7f-0192f3a0-0001-7000-8000-000000000057";

  @Override
  void prepare() {
    super.prepare();
    register(BUILDER, "Byggmästare", "7300070011573");
  }

  /** No two lists from one day. */
  private static final AtomicInteger LISTS = new AtomicInteger();

  /** A product at the price of a list of its own. */
  String controlled(String sku) {
    var introduced =
        as("dora")
            .post(
                "/api/orders/products",
                Map.of(
                    "sku",
                    sku,
                    "name",
                    "Controlled " + sku,
                    "unit",
                    "C62",
                    "cost",
                    Map.of("amount", "9.00", "currency", "SEK")));
    assertThat(introduced.status()).as(introduced.response().body()).isEqualTo(201);
    var list = new HashMap<>(priceList("List of " + sku, "SEK"));
    list.put("from", LocalDate.of(2009, 1, 1).plusDays(LISTS.getAndIncrement()).toString());
    list.put(
        "prices",
        List.of(
            Map.of(
                "product",
                sku,
                "column",
                "B",
                "price",
                Map.of("amount", "15.00", "currency", "SEK"))));
    var priced = as("dora").post("/api/orders/price-lists", list);
    assertThat(priced.status()).as(priced.response().body()).isEqualTo(201);
    return introduced.text("/id");
  }

  String confirmed(String product, String amount, String until) {
    return confirmed(BUILDER, product, amount, until);
  }

  String confirmed(String account, String product, String amount, String until) {
    var captured =
        mari()
            .post(
                "/api/orders",
                Map.of(
                    "account",
                    account,
                    "currency",
                    "SEK",
                    "orderedOn",
                    "2010-01-25",
                    "requestedFrom",
                    until,
                    "requestedUntil",
                    until,
                    "partialDelivery",
                    true,
                    "lines",
                    List.of(Map.of("product", product, "quantity", pieces(amount)))));
    assertThat(captured.status()).as(captured.response().body()).isEqualTo(201);
    var order = captured.text("/id");
    taken(mari().post("/api/orders/" + order + "/submissions", Map.of("on", "2010-01-25")));
    var total = mari().get(fresh("/api/orders/" + order)).body().at("/total");
    hear("voti.credit.credit-reserved.v1", Map.of("order", order, "amount", total));
    as("veera").get(fresh("/api/orders/" + order));
    return order;
  }

  Answer dispatch(String order, String amount, @Nullable String warehouse) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "on",
                "2010-02-28",
                "lines",
                List.of(Map.of("line", 1, "quantity", pieces(amount)))));
    if (warehouse != null) {
      body.put("warehouse", warehouse);
    }
    return eventually(() -> as("veera").post("/api/orders/" + order + "/dispatches", body));
  }

  Answer back(String order, String dispatch, String amount) {
    var path = "/api/orders/" + order;
    taken(as("veera").post(path + "/deliveries", Map.of("dispatch", dispatch, "on", "2010-03-02")));
    var lines = List.of(Map.of("line", 1, "quantity", pieces(amount)));
    var act =
        as("kai")
            .post(
                path + "/acts",
                Map.of(
                    "kind", "damage",
                    "on", "2010-04-01",
                    "cause", "Frozen.",
                    "causeCode", "FROZEN",
                    "documentHash",
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    "signatories", List.of("per-7f-buyer-1", "kai"),
                    "lines", lines));
    return mari()
        .post(
            path + "/returns",
            Map.of(
                "act",
                act.text("/id"),
                "on",
                "2010-04-02",
                "cause",
                "Frozen.",
                "causeCode",
                "FROZEN",
                "lines",
                lines));
  }

  static Map<String, Object> pieces(String amount) {
    return Map.of("amount", amount, "unit", "C62");
  }

  static Answer taken(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
    return answer;
  }

  /** What was written before is seen once the automation has acted and the view has drawn it. */
  Answer seen(String who, String path) {
    as(who).get(fresh(path));
    return as(who).get(fresh(path));
  }
}
