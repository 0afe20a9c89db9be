package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.testing.Asking.Answer;

/** Every promotion asks for a coupon of its own: what other tests order gets nothing. */
class PromotionStoryTest extends Platform {

  private static final String PROMOTIONS = "/api/orders/promotions";
  private static final Map<String, String> WHY = Map.of("reason", "As last year.");

  @Autowired private EventStore store;
  @Autowired private Snapshotter snapshotter;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @Test
  void goodsOnTopComeWithTheOrderFollowItAndAreTakenFromTheBudget() {
    var path = approved(onTop("STORY-1", "500.00"));
    var order = "/api/orders/" + captured();
    ok(mari().post(order + "/submissions", submission("STORY-1")));

    var taken = mari().get(order);
    assertThat(taken.text("/total/amount")).as("goods on top cost nothing").isEqualTo("4500.00");
    assertThat(taken.body().at("/lines").size()).isEqualTo(2);
    assertThat(taken.text("/lines/1/quantity/amount")).isEqualTo("9");
    assertThat(taken.text("/lines/1/net/amount")).isEqualTo("0.00");
    assertThat(taken.text("/lines/1/price/amount")).isEqualTo("0.00");
    assertThat(taken.text("/lines/1/promotion/given/0/name")).isEqualTo("Story STORY-1");
    assertThat(taken.text("/promotions/0/reason")).isNotEmpty();
    var used = seen(path);
    assertThat(used.text("/used/amount")).as("9 × 50.00").isEqualTo("450.00");
    assertThat(used.text("/left/amount")).isEqualTo("50.00");
    assertThat(used.text("/usedPercent")).isEqualTo("90.00");
    assertThat(used.body().at("/orders").asInt()).isEqualTo(1);

    var second = "/api/orders/" + captured();
    ok(mari().post(second + "/submissions", submission("STORY-1")));
    assertThat(mari().get(second).body().at("/lines").size()).isEqualTo(1);
    assertThat(reason(mari().get(second), path))
        .isEqualTo("it would give 450.00 SEK, and 50.00 SEK of its budget is left");

    ok(amended(order, 1, "15"));
    var fewer = mari().get(order);
    assertThat(fewer.text("/lines/1/quantity/amount")).isEqualTo("1");
    assertThat(fewer.text("/total/amount")).isEqualTo("750.00");
    assertThat(seen(path).text("/used/amount")).isEqualTo("50.00");
    var alone = amended(order, 2, "5");
    assertThat(alone.status()).isEqualTo(422);
    assertThat(alone.text("/rule")).isEqualTo("goods-on-top-follow-their-line");

    ok(mari().post(order + "/cancellations", Map.of("reason", "The buyer withdrew.")));
    var undone = seen(path);
    assertThat(undone.text("/used/amount")).isEqualTo("0.00");
    assertThat(undone.body().at("/orders").asInt()).isZero();
  }

  @Test
  void aPreviewSaysWhatPromotionsWouldGive() {
    approved(percentage("STORY-2", "10", "2010-01-01", "2011-01-01"));
    var asked =
        new HashMap<String, Object>(
            Map.of(
                "account",
                ACCOUNT,
                "on",
                "2010-03-01",
                "currency",
                "SEK",
                "lines",
                List.of(Map.of("product", "SItemNo001", "quantity", "90"))));
    var without = mari().post("/api/orders/previews", asked);
    assertThat(without.text("/net/amount")).isEqualTo("4500.00");
    asked.put("coupons", List.of("STORY-2"));
    var with = mari().post("/api/orders/previews", asked);
    assertThat(with.text("/lines/0/off/amount")).isEqualTo("450.00");
    assertThat(with.text("/net/amount")).isEqualTo("4050.00");
    assertThat(with.body().at("/promotions").findValuesAsString("reason"))
        .contains("10.00 % on the list price");
  }

  /** 30 % of 50.00 is 15.00; the floor of one is 38.00 ÷ 0.9, so 42.23: 7.77 are left of it. */
  @Test
  void thePriceQuestionSaysWhatPromotionsWouldMakeOfTheLine() {
    var off = approved(percentage("STORY-8", "30", "2010-01-01", "2011-01-01"));
    var question =
        "/api/orders/prices?account=%s&product=SItemNo001&on=2010-03-01&currency=SEK"
            .formatted(ACCOUNT);
    var without = mari().get(question);
    assertThat(without.text("/price/amount")).isEqualTo("50.00");
    assertThat(without.text("/promoted/off/amount")).isEqualTo("0.00");
    assertThat(considered(without, off)).isEqualTo("its coupon was not shown");
    var with = mari().get(question + "&coupon=STORY-8");
    assertThat(with.text("/amount/amount")).as("the column's").isEqualTo("50.00");
    assertThat(with.text("/promoted/off/amount")).isEqualTo("7.77");
    assertThat(with.text("/promoted/amount/amount")).isEqualTo("42.23");
    assertThat(with.text("/promoted/unitPrice")).isEqualTo("42.2300");
    assertThat(considered(with, off)).contains("30.00 % on", "7.23 SEK cut off at the floor");

    var onTop = approved(onTop("STORY-9", "100.00"));
    var ten = mari().get(question + "&quantity=20&coupon=STORY-9");
    assertThat(ten.text("/promoted/free")).isEqualTo("2");
    assertThat(ten.text("/promoted/amount/amount")).isEqualTo("1000.00");
    assertThat(ten.text("/promoted/unitPriceOfAll")).as("1,000.00 ÷ 22").isEqualTo("45.4545");
    assertThat(considered(mari().get(question + "&quantity=30&coupon=STORY-9"), onTop))
        .isEqualTo("it would give 150.00 SEK, and 100.00 SEK of its budget is left");
    var none = mari().get(question.replace("2010", "2009"));
    assertThat(none.text("/reason")).isEqualTo("no column that applies has a price for it");
    assertThat(none.body().path("promoted").isObject()).isFalse();
  }

  @Test
  void aCouponThatCameWithTheOrderCountsWhenItIsSubmitted() {
    approved(percentage("STORY-11", "10", "2010-01-01", "2011-01-01"));
    var ubl =
        Platform.changed(
            "<cbc:ID>34</cbc:ID>",
            "<cbc:ID>C-11</cbc:ID>",
            "<cac:AdditionalDocumentReference>",
            "<cac:AdditionalDocumentReference><cbc:ID>STORY-11</cbc:ID>"
                + "<cbc:DocumentType>Coupon</cbc:DocumentType></cac:AdditionalDocumentReference>"
                + "<cac:AdditionalDocumentReference>");
    var csv =
        "number,orderedOn,gln,currency,sku,quantity,coupon\n"
            + "C-12,2010-01-25,%s,SEK,SItemNo001,90,STORY-11\n".formatted(Platform.GLN);
    var documents =
        Map.of("application/xml", ubl, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    documents.forEach(
        (type, file) -> {
          var taken = mari().post("/api/orders/documents", type, file);
          assertThat(taken.status()).as(taken.response().body()).isBetween(200, 201);
          var id = taken.body().findValuesAsString("order").getFirst();
          var order = mari().get(fresh("/api/orders/" + id));
          assertThat(order.text("/coupons/0")).isEqualTo("STORY-11");
          for (var one : order.body().at("/differences")) {
            if (!one.at("/confirmed").asBoolean()) {
              var path = "/api/orders/%s/differences/%s/confirmations";
              ok(mari().post(path.formatted(id, one.at("/number").asString()), WHY));
            }
          }
          ok(mari().post("/api/orders/" + id + "/submissions", Map.of("on", "2010-01-25")));
          var submitted = mari().get(fresh("/api/orders/" + id));
          assertThat(submitted.text("/lines/0/promotion/given/0/name")).isEqualTo("Story STORY-11");
        });
  }

  /** Where 50.00 are 45.00, more of it fits into the same headroom. */
  @Test
  void theMaximalOrderCountsOnWhatIsSureAndLooksAgainOnceItIsFound() {
    ok(mari().post("/api/orders/" + captured() + "/submissions", Map.of("on", "2010-01-25")));
    approved(percentage("STORY-10", "10", "2010-01-01", "2011-01-01"));
    var threshold = asked("STORY-10", "threshold", "2010-01-01", "2011-01-01");
    threshold.putAll(Map.of("reaches", "600.00", "amount", "50.00", "base", "list"));
    var afterwards = approved(threshold);
    var question =
        fresh(
            "/api/orders/accounts/%s/maximal-order?on=2010-03-01&currency=SEK&headroom=1000"
                .formatted(ACCOUNT));
    var without = mari().get(question);
    var with = mari().get(question + "&coupon=STORY-10");
    assertThat(atColumn(with)).isGreaterThan(atColumn(without));
    var off = number(with, "/lines/0/off/amount");
    assertThat(off)
        .as("the percentage, and the threshold that was found anew")
        .isGreaterThan(number(with, "/lines/0/net/amount").add(off).movePointLeft(1));
    assertThat(number(with, "/gross/amount")).isLessThanOrEqualTo(new BigDecimal("1000"));
    assertThat(reason(with, afterwards)).contains("its goods are worth");
    assertThat(reason(with, "/uncounted", afterwards)).contains("depends on the whole order");
  }

  /** 30 % of 50.00 is 15.00, and 7.77 is above the floor: the rest is cut off and said. */
  @Test
  void noLineFallsUnderItsFloor() {
    var path = approved(percentage("STORY-3", "30", "2010-01-01", "2011-01-01"));
    var order = "/api/orders/" + captured();
    ok(mari().post(order + "/submissions", submission("STORY-3")));
    var taken = mari().get(order);
    assertThat(taken.text("/total/amount")).as("90 × 38.00 ÷ 0.9").isEqualTo("3800.00");
    assertThat(reason(taken, path)).contains("650.00 SEK cut off at the floor");
    assertThat(seen(path).text("/used/amount")).isEqualTo("700.00");
  }

  @Test
  void aDraftIsHeldAgainstTheOrdersOfTheSameDaysAYearBefore() {
    var orders = List.of(captured(), captured());
    for (var order : orders) {
      ok(mari().post("/api/orders/" + order + "/submissions", Map.of("on", "2012-04-10")));
    }
    var path = drafted(percentage("STORY-4", "10", "2013-04-10", "2013-04-11"));
    assertThat(as("dora").post(path + "/approvals", WHY).text("/rule"))
        .isEqualTo("promotion-is-simulated");
    ok(as("heli").post(path + "/simulations", Map.of()));
    var known = as("dora").get(fresh(path));
    assertThat(known.text("/simulation/from")).isEqualTo("2012-04-10");
    assertThat(known.body().at("/simulation/orders").asInt()).isEqualTo(2);
    assertThat(known.body().at("/simulation/qualified").asInt()).isEqualTo(2);
    assertThat(known.text("/simulation/cost/amount")).isEqualTo("900.00");
    assertThat(known.body().at("/simulation/dearest").findValuesAsString("order"))
        .containsExactlyInAnyOrderElementsOf(orders);
    assertThat(mari().get(fresh(path)).body().at("/simulation/dearest").isEmpty())
        .as("other managers' orders are not theirs to see")
        .isTrue();
    ok(as("dora").post(path + "/refusals", WHY));
    assertThat(as("heli").post(path + "/simulations", Map.of()).status()).isEqualTo(409);
  }

  @Test
  void onlyWhoMayDraftsDecidesAndReads() {
    var asked = percentage("STORY-5", "10", "2010-01-01", "2011-01-01");
    assertThat(mari().post(PROMOTIONS, asked).status()).isEqualTo(403);
    var path = drafted(asked);
    assertThat(mari().post(path + "/simulations", Map.of()).status()).isEqualTo(403);
    assertThat(mari().post(path + "/approvals", WHY).status()).isEqualTo(403);
    ok(as("heli").post(path + "/simulations", Map.of()));
    assertThat(as("heli").post(path + "/approvals", WHY).text("/rule"))
        .isEqualTo("second-person-decides");
    assertThat(as("veera").get(path).status()).isEqualTo(403);
    assertThat(as("aada").get(fresh(path)).text("/state")).isEqualTo("drafted");
    assertThat(mari().get(PROMOTIONS + "/prm-00-none").status()).isEqualTo(404);
    assertThat(as("dora").post(PROMOTIONS + "/prm-00-none/approvals", WHY).status()).isEqualTo(404);
  }

  @Test
  void whatCannotBeDraftedIsRefusedByName() {
    assertThat(refused("products", List.of("NONE")).text("/rule")).isEqualTo("product-is-known");
    assertThat(refused("families", List.of("NONE")).text("/rule")).isEqualTo("family-is-known");
    assertThat(refused("percent", "0").text("/rule")).isEqualTo("percentage-is-a-share");
    assertThat(refused("among", List.of()).text("/rule")).isEqualTo("audience-is-named");
    assertThat(refused("until", "2010-01-01").text("/rule")).isEqualTo("period-has-days");
    assertThat(refused("kind", "threshold").text("/rule")).isEqualTo("benefit-has-its-figures");
    for (var field : List.of("kind", "audience", "base", "between", "currency")) {
      var answer = refused(field, "wrong");
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.text("/field")).isEqualTo(field);
    }
  }

  @Test
  void aPromotionThatComesFromASnapshotReservesAsFromAllItsEvents() throws Exception {
    var path = approved(onTop("STORY-6", "5000.00"));
    var id = path.substring(PROMOTIONS.length() + 1);
    var order = "/api/orders/" + captured();
    ok(mari().post(order + "/submissions", submission("STORY-6")));
    assertThat(seen(path).text("/used/amount")).isEqualTo("450.00");
    snapshotter.scheduleSnapshot(Class.forName("voti.orders.promotion.Promotion"), id);
    for (var i = 0; i < 200 && store.readEvents(id).peek().getSequenceNumber() == 0; i++) {
      LockSupport.parkNanos(20_000_000);
    }
    assertThat(store.readEvents(id).peek().getSequenceNumber()).as("a snapshot").isPositive();
    ok(amended(order, 1, "20"));
    assertThat(seen(path).text("/used/amount")).isEqualTo("100.00");
  }

  private Answer refused(String field, Object value) {
    var asked = percentage("STORY-7", "10", "2010-01-01", "2011-01-01");
    asked.put(field, value);
    var answer = as("heli").post(PROMOTIONS, asked);
    assertThat(answer.status()).as(answer.response().body()).isBetween(400, 422);
    return answer;
  }

  private String drafted(Map<String, Object> asked) {
    var drafted = as("heli").post(PROMOTIONS, asked);
    assertThat(drafted.status()).as(drafted.response().body()).isEqualTo(201);
    return PROMOTIONS + "/" + drafted.text("/id");
  }

  private String approved(Map<String, Object> asked) {
    var path = drafted(asked);
    ok(as("heli").post(path + "/simulations", Map.of()));
    ok(as("dora").post(path + "/approvals", WHY));
    return path;
  }

  /** What was written before is seen once the automation has acted and the view has drawn it. */
  private Answer seen(String path) {
    mari().get(fresh(path));
    return mari().get(fresh(path));
  }

  private Answer amended(String order, int line, String litres) {
    var wanted = Map.of("line", line, "quantity", Map.of("amount", litres, "unit", "LTR"));
    return mari()
        .post(
            order + "/amendments",
            Map.of("on", "2010-01-28", "lines", List.of(wanted), "reason", "Less is needed."));
  }

  private static String reason(Answer order, String path) {
    return reason(order, "/promotions", path);
  }

  private static String considered(Answer price, String path) {
    return reason(price, "/promoted/considered", path);
  }

  private static String reason(Answer answer, String at, String path) {
    return answer
        .body()
        .at(at)
        .valueStream()
        .filter(one -> path.endsWith(one.at("/promotion").asString()))
        .findFirst()
        .orElseThrow()
        .at("/reason")
        .asString();
  }

  private static BigDecimal atColumn(Answer maximal) {
    return maximal
        .body()
        .at("/lines")
        .valueStream()
        .map(
            line ->
                new BigDecimal(line.at("/price/amount").asString())
                    .multiply(new BigDecimal(line.at("/quantity").asString())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal number(Answer answer, String at) {
    return new BigDecimal(answer.text(at));
  }

  private static Map<String, Object> submission(String coupon) {
    return Map.of("on", "2010-01-25", "coupons", List.of(coupon));
  }

  private static Map<String, Object> percentage(
      String coupon, String percent, String from, String until) {
    var asked = asked(coupon, "percentage", from, until);
    asked.put("percent", percent);
    asked.put("base", "list");
    return asked;
  }

  private static Map<String, Object> onTop(String coupon, String budget) {
    var asked = asked(coupon, "buy-n-get-m", "2010-01-01", "2011-01-01");
    asked.put("buy", "10");
    asked.put("free", "1");
    asked.put("budget", budget);
    return asked;
  }

  private static Map<String, Object> asked(String coupon, String kind, String from, String until) {
    return new HashMap<>(
        Map.of(
            "name",
            "Story " + coupon,
            "currency",
            "SEK",
            "from",
            from,
            "until",
            until,
            "audience",
            "coupons",
            "among",
            List.of(coupon),
            "kind",
            kind,
            "reason",
            "For spring."));
  }

  private static void ok(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
  }
}
