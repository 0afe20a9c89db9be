package voti.platform.demo;

import static voti.platform.demo.Figures.check;
import static voti.platform.demo.Scene.ACCOUNT;
import static voti.platform.demo.Scene.PAINT;
import static voti.platform.demo.Scene.SECOND_ORDER;

import java.util.List;
import java.util.Map;

/** Step 7: an order beyond the headroom becomes a documented credit decision. */
final class Trusting {

  private final Api api;

  Trusting(Api api) {
    this.api = api;
  }

  Step release() {
    var quantity = Map.of("amount", "90", "unit", "LTR");
    var order =
        Map.of(
            "id",
            SECOND_ORDER,
            "account",
            ACCOUNT,
            "number",
            "35",
            "currency",
            "SEK",
            "orderedOn",
            "2010-01-25",
            "partialDelivery",
            true,
            "lines",
            List.of(Map.of("product", PAINT, "quantity", quantity)));
    api.post("mari", "/api/orders", "story-7-order", order).expectOk();
    var here = "/api/orders/" + SECOND_ORDER;
    api.post("mari", here + "/submissions", "story-7-submit", Map.of("on", "2010-01-25"))
        .expectOk();
    var open =
        api.eventually(
                "kristi",
                "/api/credit/decisions?state=open",
                d -> SECOND_ORDER.equals(d.path("items").path(0).path("order").asString()))
            .path("items")
            .path(0);
    var withheld = api.get("kristi", "/api/credit/accounts/" + ACCOUNT).expectOk().body();
    check("the exposure with the order withheld", withheld.path("exposure"), "5,805.00");
    var release =
        Map.of(
            "deviation", "10",
            "days", 5,
            "on", "2010-01-25",
            "reason", "sound payer, the season starts");
    var decision = "/api/credit/decisions/" + open.path("decision").asString();
    api.post("kristi", decision + "/releases", "story-7-release", release).expectOk();
    api.eventually("mari", here, o -> "confirmed".equals(o.path("state").asString()));
    var credit = api.get("kristi", "/api/credit/accounts/" + ACCOUNT).expectOk().body();
    return new Step(
        7,
        "a second order of "
            + check("the second order", open.path("amount"), "4,500.00")
            + " exceeds the headroom by "
            + check("the excess", open.path("exceededBy"), "305.00")
            + ": withheld, it counts 0; the controller released it (10 %, 5 days); exposure "
            + check("the exposure", credit.path("exposure"), "10,305.00"),
        "/credit/accounts/" + ACCOUNT);
  }
}
