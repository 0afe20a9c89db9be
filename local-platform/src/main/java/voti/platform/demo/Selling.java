package voti.platform.demo;

import static voti.platform.demo.Figures.check;
import static voti.platform.demo.Scene.ACCOUNT;
import static voti.platform.demo.Scene.BRUSH;
import static voti.platform.demo.Scene.PAINT;
import static voti.platform.demo.Scene.PRICES;
import static voti.platform.demo.Scene.sek;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Steps 4 to 6: a document becomes an order, a discount is asked for, credit is reserved. */
final class Selling {

  private static final String DOCUMENTS = "/api/orders/documents";

  private final Api api;
  private String order = "";

  Selling(Api api) {
    this.api = api;
  }

  /** The id of the order that came as a document; known from step 4 on. */
  String order() {
    return order;
  }

  Step capture() {
    product(PAINT, "SItemNo001", "Falu Rödfärg", "LTR", "38.00");
    product(BRUSH, "SItemNo011", "Pensel 20 mm", "C62", "9.00");
    var prices =
        List.of(
            price(PAINT, "A", "52.00"),
            price(BRUSH, "A", "15.60"),
            price(PAINT, "B", "50.00"),
            price(BRUSH, "B", "15.00"));
    var columns =
        List.of(
            Map.of("name", "A", "predicate", Map.of(), "floorMargin", "0"),
            Map.of("name", "B", "predicate", Map.of("contractColumn", "B"), "floorMargin", "0"));
    var list =
        Map.of(
            "id",
            PRICES,
            "name",
            "Spring 2010",
            "currency",
            "SEK",
            "from",
            "2010-01-01",
            "columns",
            columns,
            "prices",
            prices);
    api.post("karl", "/api/orders/price-lists", "story-4-prices", list).expectOk();
    var taken = eventuallyTaken();
    order = taken.path("orders").path(0).path("order").asString();
    var page = read(o -> o.path("lines").size() == 2);
    var paint = page.path("lines").path(0);
    var brush = page.path("lines").path(1);
    var again = api.document("mari", DOCUMENTS, Documents.order34()).expectOk();
    check("the same file again", again.body().path("outcome").asString(), "unchanged");
    var difference = page.path("differences").path(0).path("number").asString();
    var confirmed = Map.of("reason", "intra-community supply, the buyer accounts for the tax");
    api.post("mari", at("/differences/" + difference + "/confirmations"), "story-4-tax", confirmed)
        .expectOk();
    return new Step(
        4,
        "order 34 taken as a document, column "
            + check("the column", page.path("column").asString(), "B")
            + " wins; lines "
            + check("the paint", paint.path("lineAmount"), "6,000.00")
            + " and "
            + check("the brushes", brush.path("lineAmount"), "225.00")
            + ", "
            + check("to pay", page.path("total"), "6,225.00")
            + " to pay; allowance "
            + check("the allowance", page.path("allowancePercent").asString(), "1.61")
            + " %; the document's own tax of 100.00 recorded as a difference and confirmed; "
            + "the same file again changed nothing",
        "/orders/" + order);
  }

  Step discount() {
    var asked = Map.of("line", 1, "percent", "7", "reason", "competing offer on red paint");
    var answer = api.post("mari", at("/discounts"), "story-5-ask", asked).expectOk();
    if (!answer.happened("discount-escalated")) {
      throw new StoryFailed("the discount was due to be escalated, it was " + answer.body());
    }
    var waiting = read(o -> o.path("escalation").isObject()).path("escalation");
    var approval = Map.of("line", 1, "reason", "keeps the spring season with us");
    api.post("helen", at("/escalations/approvals"), "story-5-approve", approval).expectOk();
    var page = read(o -> o.path("escalation").isNull());
    var paint = page.path("lines").path(0);
    var brush = page.path("lines").path(1);
    return new Step(
        5,
        "7 % more on the paint is "
            + check("the effective discount", waiting.path("effective").asString(), "8.60")
            + " % with its share of the allowance, beyond the mandate: escalated; margin "
            + waiting.path("marginBefore").asString()
            + " % before, "
            + waiting.path("marginAfter").asString()
            + " % after; the head approved. Lines "
            + check("the paint", paint.path("lineAmount"), "5,580.00")
            + " and "
            + check("the brushes", brush.path("lineAmount"), "225.00")
            + ", allowance "
            + check("its share on the paint", paint.path("allowanceShare"), "96.12")
            + " and "
            + check("its share on the brushes", brush.path("allowanceShare"), "3.88")
            + ", net "
            + check("net paint", paint.path("net"), "5,483.88")
            + " and "
            + check("net brushes", brush.path("net"), "221.12")
            + ", total "
            + check("the total", page.path("total"), "5,805.00"),
        "/orders/" + order);
  }

  Step reserve() {
    api.post("mari", at("/submissions"), "story-6-submit", Map.of("on", "2010-01-21")).expectOk();
    read(o -> "confirmed".equals(o.path("state").asString()));
    var credit = api.get("kristi", "/api/credit/accounts/" + ACCOUNT).expectOk().body();
    return new Step(
        6,
        "submitted, credit reserved, confirmed; exposure "
            + check("the exposure", credit.path("exposure"), "5,805.00")
            + ", headroom "
            + check("the headroom", credit.path("headroom"), "4,195.00"),
        "/orders/" + order);
  }

  private void product(String id, String sku, String name, String unit, String cost) {
    var product = Map.of("id", id, "sku", sku, "name", name, "unit", unit, "cost", sek(cost));
    api.post("karl", "/api/orders/products", "story-4-" + sku, product).expectOk();
  }

  private static Map<String, Object> price(String product, String column, String amount) {
    return Map.of("product", product, "column", column, "price", sek(amount));
  }

  /**
   * The account and its column reach orders over Kafka: until then the buyer is not known there.
   */
  private JsonNode eventuallyTaken() {
    var deadline = System.nanoTime() + Api.PATIENCE.toNanos();
    while (true) {
      var answer = api.document("mari", DOCUMENTS, Documents.order34());
      if (answer.ok() || System.nanoTime() > deadline) {
        return answer.expectOk().body();
      }
      Api.pause();
    }
  }

  private JsonNode read(Predicate<JsonNode> expected) {
    return api.eventually("mari", at(""), expected);
  }

  private String at(String below) {
    return "/api/orders/" + order + below;
  }
}
