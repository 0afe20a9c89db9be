package voti.platform.demo;

import static voti.platform.demo.Figures.check;
import static voti.platform.demo.Scene.ACCOUNT;
import static voti.platform.demo.Scene.BRUSH;
import static voti.platform.demo.Scene.THIRD_ORDER;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Step 20: a promotion gives an order goods on top, and an order that is undone leaves no trace.
 */
final class Promoting {

  private static final String PROMOTIONS = "/api/orders/promotions";
  private static final String COUPON = "SPRING-2010";
  private static final String HERE = "/api/orders/" + THIRD_ORDER;

  private final Api api;

  Promoting(Api api) {
    this.api = api;
  }

  Step promote() {
    var promotion =
        PROMOTIONS + "/" + api.post("helen", PROMOTIONS, "story-20", terms()).expectOk().id();
    api.post("helen", promotion + "/simulations", "story-20-try", Map.of()).expectOk();
    var why = Map.of("reason", "painters buy both in spring");
    api.post("karl", promotion + "/approvals", "story-20-yes", why).expectOk();
    api.post("mari", "/api/orders", "story-20-order", order()).expectOk();
    var submission = Map.of("on", "2010-05-04", "coupons", List.of(COUPON));
    api.post("mari", HERE + "/submissions", "story-20-submit", submission).expectOk();
    var order = api.eventually("mari", HERE, o -> "confirmed".equals(o.path("state").asString()));
    var used = used(promotion, "30.00");
    api.post(
            "mari",
            HERE + "/cancellations",
            "story-20-cancel",
            Map.of("reason", "the buyer has brushes enough"))
        .expectOk();
    return new Step(
        20,
        "with a coupon of spring, one brush on top of every ten: of 20 brushes for "
            + check("the order", order.path("total"), "300.00")
            + " there come "
            + check("what comes", quantity(order), "22")
            + ", "
            + check("the budget used", used, "30.00")
            + " of the promotion's budget; the order is cancelled, and of the budget "
            + check("the budget used then", used(promotion, "0.00"), "0.00")
            + " is used",
        "/promotions");
  }

  private JsonNode used(String promotion, String told) {
    return api.eventually("helen", promotion, p -> told.equals(Figures.money(p.path("used"))))
        .path("used");
  }

  private static String quantity(JsonNode order) {
    var pieces =
        order
            .path("lines")
            .valueStream()
            .mapToInt(line -> line.path("ordered").path("amount").asInt())
            .sum();
    return String.valueOf(pieces);
  }

  private static Map<String, Object> terms() {
    return Map.ofEntries(
        Map.entry("name", "Brushes in spring"),
        Map.entry("currency", "SEK"),
        Map.entry("from", "2010-05-01"),
        Map.entry("until", "2010-07-01"),
        Map.entry("audience", "coupons"),
        Map.entry("among", List.of(COUPON)),
        Map.entry("products", List.of(BRUSH)),
        Map.entry("kind", "buy-n-get-m"),
        Map.entry("buy", "10"),
        Map.entry("free", "1"),
        Map.entry("budget", "500.00"),
        Map.entry("reason", "painters buy both in spring"));
  }

  private static Map<String, Object> order() {
    return Map.of(
        "id",
        THIRD_ORDER,
        "number",
        "36",
        "account",
        ACCOUNT,
        "currency",
        "SEK",
        "orderedOn",
        "2010-05-04",
        "lines",
        List.of(Map.of("product", BRUSH, "quantity", Map.of("amount", "20", "unit", "C62"))));
  }
}
