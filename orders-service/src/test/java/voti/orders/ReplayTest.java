package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.views.Replays;

/** Every read model is the same again after all it knew was thrown away. */
class ReplayTest extends Platform {

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
    "stock, /api/orders/stock",
    "volumes, /api/orders/prices?account=acc-7f-0192f3a0-0001-7000-8000-000000000001&product=SItemNo001&currency=SEK&on=2010-12-01"
  })
  void isTheSameAgain(String group, String path) {
    place("REPLAY");
    var list = priceList("Replayed", "PLN");
    assertThat(as("heli").post("/api/orders/price-lists/drafts", list).status()).isEqualTo(201);
    assertThat(mari().post("/api/orders/bonuses", bonus()).status()).isEqualTo(201);
    stock("REPLAY-" + group.toUpperCase(java.util.Locale.ROOT));
    var order = send(orderNumbered("replay-" + group)).text("/orders/0/order");
    var asked = Map.of("line", 1, "percent", "7", "reason", "Nine shops");
    assertThat(mari().post("/api/orders/" + order + "/discounts", asked).status()).isEqualTo(200);
    var now = fresh(path);
    var before = as("heli").get(now).body();
    assertThat(before.isEmpty()).isFalse();
    assertThat(before.has("items") && before.at("/items").isEmpty()).isFalse();

    replays.replay(group);

    assertThat(as("heli").get(now).body()).isEqualTo(before);
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
