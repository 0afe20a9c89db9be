package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Asking.Answer;

/** Products of its own: what other tests dispatch has no stock and goes through as ever. */
class StockStoryTest extends StockWorld {

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @Test
  void anOrderIsKeptForWaitsIsBoughtForLeavesAndComesBack() {
    var product = controlled("STK-1");
    var early = confirmed(product, "30", "2010-03-01");
    var opened = open(product, "100");
    var path = STOCK + "/" + opened.text("/id");
    assertThat(seen("veera", path).text("/reserved/amount"))
        .as("an order that was there before the stock was")
        .isEqualTo("30");

    var later = confirmed(product, "90", "2010-03-10");
    var waiting = seen("veera", path);
    assertThat(waiting.text("/reserved/amount")).isEqualTo("100");
    assertThat(waiting.text("/backOrdered/amount")).isEqualTo("20");
    assertThat(waiting.text("/request/quantity/amount")).isEqualTo("20");
    var asked =
        item(as("heli").get(STOCK + "/requests?state=waiting"), "stock", opened.text("/id"));
    assertThat(asked.at("/orders/0").asString()).isEqualTo(later);
    var yes =
        Map.of(
            "request",
            asked.at("/request").asString(),
            "expectedOn",
            "2010-03-05",
            "reason",
            "The order cannot wait.");
    assertThat(as("veera").post(path + "/purchase-requests/approvals", yes).status())
        .isEqualTo(403);
    taken(as("heli").post(path + "/purchase-requests/approvals", yes));
    assertThat(as("heli").post(path + "/purchase-requests/refusals", yes).status()).isEqualTo(409);
    assertThat(seen("mari", path).text("/expected/amount")).isEqualTo("20");

    var available =
        mari().get(STOCK + "/" + product + "/availability?warehouse=MAIN&from=2010-03-01&days=14");
    assertThat(available.text("/days/0/balance/amount")).isEqualTo("70");
    assertThat(available.text("/days/0/promise/amount"))
        .as("looking ahead all of it is promised")
        .isEqualTo("0");
    assertThat(available.body().at("/days").size()).isEqualTo(14);

    var tooSoon = dispatch(later, "80", null);
    assertThat(tooSoon.status()).isEqualTo(422);
    assertThat(tooSoon.text("/rule")).isEqualTo("reserved-goods-stay");
    assertThat(tooSoon.text("/detail")).contains("Line 1: STK-1 has 100 C62 on hand in MAIN", "70");

    var left = dispatch(early, "30", null);
    taken(left);
    taken(dispatch(later, "70", null));
    var empty = seen("veera", path);
    assertThat(empty.text("/onHand/amount")).isEqualTo("0");
    assertThat(empty.body().at("/underway").isEmpty()).isTrue();
    var none = dispatch(later, "20", null);
    assertThat(none.text("/rule")).isEqualTo("stock-covers-what-leaves");
    assertThat(none.text("/detail")).contains("STK-1 has 0 C62 on hand in MAIN, not 20 C62");

    taken(
        as("veera")
            .post(
                path + "/receipts",
                Map.of(
                    "document",
                    "GRN-STK-1",
                    "line",
                    1,
                    "on",
                    "2010-03-05",
                    "quantity",
                    pieces("20"),
                    "against",
                    asked.at("/request").asString() + "/1")));
    assertThat(seen("veera", path).text("/expected/amount")).isEqualTo("0");
    taken(dispatch(later, "20", null));

    taken(back(early, left.text("/happened/0/event/dispatch"), "30"));
    var awaited = seen("veera", path);
    assertThat(awaited.text("/onHand/amount")).as("nobody has looked yet").isEqualTo("0");
    taken(
        as("veera")
            .post(
                path + "/inspections",
                Map.of(
                    "return",
                    awaited.text("/awaited/0/returned"),
                    "line",
                    1,
                    "on",
                    "2010-04-03",
                    "restocked",
                    pieces("28"),
                    "scrapped",
                    pieces("2"),
                    "reason",
                    "Two are broken.")));
    assertThat(seen("veera", path).text("/onHand/amount")).isEqualTo("28");

    var ledger = as("aada").get(path + "/movements").body().at("/items");
    assertThat(ledger.valueStream().map(line -> line.at("/kind").asString()))
        .containsExactly("restock", "issue", "receipt", "issue", "issue", "opening");
    assertThat(
            ledger
                .valueStream()
                .mapToInt(line -> Integer.parseInt(line.at("/quantity/amount").asString()))
                .sum())
        .isEqualTo(28);
  }

  @Test
  void aCancelledOrderGivesBackWhatWasKeptForIt() {
    var product = controlled("STK-2");
    var path = STOCK + "/" + open(product, "50").text("/id");
    var order = confirmed(product, "60", "2010-03-01");
    assertThat(seen("veera", path).text("/request/quantity/amount")).isEqualTo("10");
    taken(mari().post("/api/orders/" + order + "/cancellations", Map.of("reason", "Not needed.")));
    var free = seen("veera", path);
    assertThat(free.text("/available/amount")).isEqualTo("50");
    assertThat(free.body().at("/request").isNull()).isTrue();
    assertThat(free.body().at("/reservations").isEmpty()).isTrue();
  }

  @Test
  void aFileIsTakenLineByLineAndTwiceIsOnce() {
    var product = controlled("STK-3");
    var file =
        """
        document,line,kind,sku,warehouse,quantity,on,unit,against
        O-3,1,opening,STK-3,MAIN,40,2010-01-04,,
        P-3,1,expected,STK-3,MAIN,25,2010-02-01,,
        G-3,1,receipt,STK-3,MAIN,15,2010-02-01,,P-3/1
        G-3,2,receipt,STK-3,MAIN,0,2010-02-01,,
        G-3,3,receipt,NO-SUCH,MAIN,1,2010-02-01,,
        G-3,4,receipt,STK-3,NOWHERE,1,2010-02-01,,
        G-3,5,receipt,STK-3,MAIN,1,2010-02-31,,
        G-3,1,receipt,STK-3,MAIN,15,2010-02-01,,
        G-3,6,gift,STK-3,MAIN,1,2010-02-01,,
        G-3,7,receipt,STK-3,MAIN,1,2010-02-01,BX,
        G-3,8,receipt,STK-3,MAIN,1,2010-02-01,,P-9/1
        """;
    var taken = file("veera", file);
    assertThat(taken.status()).as(taken.response().body()).isEqualTo(200);
    assertThat(taken.body().at("/taken").asInt()).as(taken.response().body()).isEqualTo(3);
    assertThat(
            taken
                .body()
                .at("/lines")
                .valueStream()
                .filter(line -> line.at("/outcome").asString().equals("refused"))
                .map(line -> line.at("/line").asInt() + " " + line.at("/field").asString()))
        .containsExactly(
            "5 quantity",
            "6 sku",
            "7 warehouse",
            "8 on",
            "9 line",
            "10 kind",
            "11 unit",
            "12 against");
    var path = STOCK + "/" + taken.text("/lines/0/stock");
    var once = seen("veera", path);
    assertThat(once.text("/onHand/amount")).isEqualTo("55");
    assertThat(once.text("/expected/amount")).isEqualTo("10");

    var again = file("veera", file);
    assertThat(again.body().at("/taken").asInt()).as(again.response().body()).isZero();
    assertThat(again.body().at("/unchanged").asInt()).isEqualTo(3);
    assertThat(seen("veera", path).body()).isEqualTo(once.body());

    var other = file("veera", file.replace("STK-3,MAIN,15", "STK-3,MAIN,16"));
    assertThat(other.text("/lines/2/field")).isEqualTo("line");
    assertThat(other.text("/lines/2/sentence")).contains("is booked with 15 C62, not 16 C62");
    assertThat(file("mari", file).status()).isEqualTo(403);
    assertThat(file("veera", "document,line\n").status()).isEqualTo(400);
    assertThat(product).startsWith("prd-");
  }

  @Test
  void whatCannotBeBookedIsRefusedByName() {
    var product = controlled("STK-4");
    var path = STOCK + "/" + open(product, "10").text("/id");
    assertThat(open(product, "10", "O-STK-5").status()).isEqualTo(409);
    assertThat(as("veera").get(STOCK + "/stk-00-none").status()).isEqualTo(404);
    assertThat(mari().get(STOCK + "/NO-SUCH/availability").text("/rule"))
        .isEqualTo("product-is-known");
    assertThat(mari().get(STOCK + "/STK-4/availability?days=0").text("/rule"))
        .isEqualTo("days-are-within-a-year");
    var strange = new HashMap<>(count("5"));
    strange.put("counted", Map.of("amount", "5", "unit", "BX"));
    assertThat(as("veera").post(path + "/counts", strange).text("/rule"))
        .isEqualTo("product-is-handled-in-unit");
    var mute = new HashMap<>(count("5"));
    mute.put("reason", "");
    assertThat(as("veera").post(path + "/counts", mute).status()).isEqualTo(400);
    assertThat(mari().post(path + "/counts", count("5")).status()).isEqualTo(403);
    taken(as("veera").post(path + "/counts", count("5")));
    var sample =
        Map.of(
            "account", BUILDER,
            "kind", "sample",
            "quantity", pieces("6"),
            "on", "2010-02-02",
            "reason", "For the new shop.");
    assertThat(as("veera").post(path + "/samples", sample).text("/rule"))
        .isEqualTo("stock-covers-what-leaves");
    var small = new HashMap<>(sample);
    small.put("quantity", pieces("2"));
    var given = as("veera").post(path + "/samples", small);
    taken(given);
    assertThat(given.text("/happened/0/event/value/amount")).isEqualTo("18.00");
    var gift = new HashMap<>(small);
    gift.put("kind", "gift");
    assertThat(as("veera").post(path + "/samples", gift).text("/errors/0/field")).isEqualTo("kind");
    var nobody = new HashMap<>(small);
    nobody.put("account", "acc-7f-0192f3a0-0009-7000-8000-000000000009");
    assertThat(as("veera").post(path + "/samples", nobody).status()).isEqualTo(404);
    var order = confirmed(product, "1", "2010-03-01");
    assertThat(dispatch(order, "1", "NORTH").text("/rule")).isEqualTo("warehouse-has-the-product");
    taken(dispatch(order, "1", "MAIN"));
    var uncontrolled = mari().get(STOCK + "/SItemNo011/availability");
    assertThat(uncontrolled.body().at("/controlled").asBoolean()).isFalse();
  }

  @Test
  void theMaximalOrderOffersNoMoreThanCanBePromised() {
    var product = controlled("STK-7");
    confirmed(product, "40", "2010-03-01");
    var path = "/api/orders/accounts/" + BUILDER + "/maximal-order";
    var asked = path + "?on=2010-03-01&currency=SEK&headroom=9000000";
    assertThat(offered(asked).at("/most").asInt()).as("without a stock").isGreaterThan(7);
    open(product, "47");
    seen("veera", STOCK);
    assertThat(offered(asked).at("/most").asInt()).as("47 less 40 that are promised").isEqualTo(7);
  }

  private tools.jackson.databind.JsonNode offered(String path) {
    return as("dora")
        .get(fresh(path))
        .body()
        .at("/lines")
        .valueStream()
        .filter(line -> line.at("/sku").asString().equals("STK-7"))
        .findFirst()
        .orElseThrow();
  }

  /** A dispatch that its order's fulfilment refuses takes nothing out of stock. */
  @Test
  void whatDoesNotLeaveStaysInStock() {
    var product = controlled("STK-6");
    var path = STOCK + "/" + open(product, "10").text("/id");
    var order = confirmed(product, "4", "2010-03-01");
    assertThat(dispatch(order, "5", null).text("/rule")).isEqualTo("dispatch-stays-within-order");
    assertThat(seen("veera", path).text("/onHand/amount")).isEqualTo("10");
    assertThat(as("veera").get(path + "/movements").body().at("/items").size()).isEqualTo(1);
  }

  private Answer open(String product, String amount) {
    var opened = open(product, amount, "O-" + product);
    assertThat(opened.status()).as(opened.response().body()).isEqualTo(201);
    return opened;
  }

  private Answer open(String product, String amount, String document) {
    return as("veera")
        .post(
            STOCK,
            Map.of(
                "product",
                product,
                "warehouse",
                "MAIN",
                "quantity",
                pieces(amount),
                "on",
                "2010-01-04",
                "document",
                document,
                "line",
                1));
  }

  private static Map<String, Object> count(String pieces) {
    return Map.of("counted", pieces(pieces), "on", "2010-02-01", "reason", "Counted.");
  }

  private Answer file(String who, String csv) {
    return as(who).post(STOCK + "/files", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
  }
}
