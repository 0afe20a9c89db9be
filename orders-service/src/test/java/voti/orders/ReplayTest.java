package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.views.Replays;

/** Every read model is the same again after all it knew was thrown away. */
class ReplayTest extends Comebacks {

  @Autowired private Replays replays;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @ParameterizedTest
  @CsvSource({
    "orderbook, /api/orders",
    "escalations, /api/orders/escalations",
    "products, /api/orders/products",
    "families, /api/orders/product-families",
    "price-books, /api/orders/price-lists",
    "price-drafts, /api/orders/price-lists/drafts",
    "assortments, /api/orders/assortments?account=acc-7f-0192f3a0-0001-7000-8000-000000000001",
    "bonuses, /api/orders/bonuses",
    "precedents, /api/orders/{order}/lines/2/grounds",
    "promotions, /api/orders/promotions",
    "past-orders, /api/orders/imports/replayed/documents",
    "purchases, /api/orders/accounts/acc-7f-0192f3a0-0001-7000-8000-000000000001/advice?on=2004-01-01",
    "quotations, /api/orders/quotations",
    "stock, /api/orders/stock",
    "frameworks, /api/orders/frameworks",
    "punctuality, /api/orders/on-time-in-full?from=2010-01-01&until=2030-01-01",
    "acts, /api/orders/acts",
    "returns, /api/orders/returns",
    "learning, /api/orders/causes/pareto?from=2010-01-01&until=2030-01-01&currency=SEK",
    "measures, /api/orders/measures",
    "volumes, /api/orders/prices?account=acc-7f-0192f3a0-0001-7000-8000-000000000001&product=SItemNo001&currency=SEK&on=2010-12-01"
  })
  void isTheSameAgain(String group, String path) {
    place("REPLAY");
    var list = priceList("Replayed", "PLN");
    assertThat(as("heli").post("/api/orders/price-lists/drafts", list).status()).isEqualTo(201);
    assertThat(mari().post("/api/orders/bonuses", bonus()).status()).isEqualTo(201);
    assertThat(as("heli").post("/api/orders/promotions", promotion()).status()).isEqualTo(201);
    assertThat(PastOrdersStoryTest.sent(as("karl"), "replayed", "2003-12-01").status())
        .isEqualTo(200);
    assertThat(mari().post("/api/orders/quotations", quotation()).status()).isEqualTo(201);
    assertThat(mari().post("/api/orders/frameworks", framework()).status()).isEqualTo(201);
    stock("REPLAY-" + group.toUpperCase(java.util.Locale.ROOT));
    promised();
    cameBack();
    assertThat(as("kai").post("/api/orders/measures", analysis()).status()).isEqualTo(201);
    var order = send(orderNumbered("replay-" + group)).text("/orders/0/order");
    var asked = Map.of("line", 1, "percent", "7", "reason", "Nine shops");
    assertThat(mari().post("/api/orders/" + order + "/discounts", asked).status()).isEqualTo(200);
    var granted = Map.of("line", 2, "percent", "1", "reason", "Two shops");
    assertOk(mari().post("/api/orders/" + order + "/discounts", granted));
    var now = fresh(path.replace("{order}", order));
    var before = as("heli").get(now).body();
    assertThat(before.isEmpty()).isFalse();
    assertThat(before.has("items") && before.at("/items").isEmpty()).isFalse();

    replays.replay(group);

    assertThat(as("heli").get(now).body()).isEqualTo(before);
  }

  private static Map<String, Object> promotion() {
    return Map.of(
        "name", "Replayed",
        "currency", "SEK",
        "from", "2018-01-01",
        "audience", "everybody",
        "kind", "percentage",
        "percent", "5",
        "base", "list");
  }

  private static Map<String, Object> quotation() {
    return Map.of(
        "account",
        ACCOUNT,
        "currency",
        "SEK",
        "on",
        "2010-01-25",
        "validUntil",
        "2099-01-01",
        "lines",
        List.of(Map.of("product", "SItemNo001", "quantity", Map.of("amount", "9"))));
  }

  private static Map<String, Object> framework() {
    return Map.of(
        "account",
        ACCOUNT,
        "currency",
        "SEK",
        "on",
        "2010-01-25",
        "from",
        "2098-01-01",
        "until",
        "2099-01-01",
        "pricing",
        "list",
        "lines",
        List.of(Map.of("product", "SItemNo001", "quantity", Map.of("amount", "9"))),
        "reason",
        "Replayed.");
  }

  /** In a warehouse of its own, of a product that no other test dispatches. */
  private void stock(String warehouse) {
    var product =
        new java.util.HashMap<String, Object>(
            Map.of("sku", "STK-REPLAY", "name", "Replayed", "unit", "C62"));
    product.put("cost", Map.of("amount", "9.00", "currency", "SEK"));
    as("dora").post("/api/orders/products", product);
    var opened =
        as("veera")
            .post(
                "/api/orders/stock",
                Map.of(
                    "product",
                    "STK-REPLAY",
                    "warehouse",
                    warehouse,
                    "quantity",
                    Map.of("amount", "5", "unit", "C62"),
                    "on",
                    "2018-01-01",
                    "document",
                    warehouse,
                    "line",
                    1));
    assertThat(opened.status()).as(opened.response().body()).isEqualTo(201);
  }

  /** Confirmed and not delivered, for a day that is over. */
  private void promised() {
    var path = "/api/orders/" + captured();
    assertOk(mari().post(path + "/submissions", Map.of("on", "2010-01-25")));
    hear(
        "voti.credit.credit-reserved.v1",
        Map.of(
            "order",
            path.substring("/api/orders/".length()),
            "amount",
            Map.of("amount", "4500.00", "currency", "SEK")));
    assertOk(promised(path.substring("/api/orders/".length()), 1, "2010-02-18"));
  }

  private void cameBack() {
    var order = delivered("2019-02-01");
    var act = act(order, "2019-02-05", "FROZEN", "9").text("/id");
    var back = new HashMap<>(comeback(act, "9", "2019-02-06"));
    back.put("causeCode", "FROZEN");
    assertThat(mari().post("/api/orders/" + order + "/returns", back).status()).isEqualTo(200);
  }

  private static Map<String, Object> analysis() {
    return Map.of("title", "Replayed", "cause", "FROZEN", "owner", "kai", "due", "2090-01-01");
  }

  private static Map<String, Object> bonus() {
    var tier = Map.of("threshold", "0", "percent", "2");
    return Map.of(
        "account",
        ACCOUNT,
        "name",
        "Replayed",
        "currency",
        "SEK",
        "from",
        "2018-01-01",
        "until",
        "2019-01-01",
        "measure",
        "value",
        "kind",
        "retroactive",
        "tiers",
        List.of(tier));
  }
}
