package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.due.DueWork;
import voti.kit.testing.Asking.Answer;

/** Discounts beyond the mandate: who decides, by when, and what they look at. */
class DiscountsStoryTest extends Platform {

  @Autowired private List<DueWork> works;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  private String asked(String number, String percent) {
    var path = "/api/orders/" + send(orderNumbered(number)).text("/orders/0/order");
    assertOk(
        mari()
            .post(
                path + "/discounts",
                Map.of("line", 1, "percent", percent, "reason", "Nine shops")));
    return path;
  }

  private static Map<String, Object> line(String reason) {
    return Map.of("line", 1, "reason", reason);
  }

  @Test
  void lessThanAskedIsApprovedAndStandsAsAPrecedent() {
    var path = asked("disc-1", "7");
    var more = Map.of("line", 1, "percent", "8", "reason", "Why not.");
    var refused = as("heli").post(path + "/escalations/approvals", more);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/rule")).isEqualTo("approved-is-no-more-than-asked");
    var less = Map.of("line", 1, "percent", "6", "reason", "Six are enough.");
    assertOk(as("heli").post(path + "/escalations/approvals", less));
    assertThat(mari().get(path).text("/lines/0/discount")).isEqualTo("6");

    var next = asked("disc-2", "9");
    var grounds = as("heli").get(next + "/lines/1/grounds?percent=9&settlementDiscount=2");
    assertThat(grounds.status()).as(grounds.response().body()).isEqualTo(200);
    assertThat(grounds.text("/account/0/outcome")).isEqualTo("granted-in-part");
    assertThat(grounds.text("/account/0/asked")).isEqualTo("7.00");
    assertThat(grounds.text("/account/0/given")).isEqualTo("6.00");
    assertThat(grounds.text("/account/0/reason")).isEqualTo("Six are enough.");
    assertThat(grounds.text("/waterfall/0/what")).isEqualTo("list");
    assertThat(grounds.text("/waterfall/0/amount/amount"))
        .as("120 litres at the 52.00 of column A, the dearest")
        .isEqualTo("6240.00");
    assertThat(grounds.text("/waterfall/1/amount/amount")).isEqualTo("-240.00");
    assertThat(grounds.text("/waterfall/2/amount/amount")).as("9 %").isEqualTo("-540.00");
    assertThat(grounds.text("/orderBefore/amount")).isEqualTo("6125.00");
    assertThat(grounds.text("/orderAfter/amount")).isEqualTo("5585.00");
  }

  @Test
  void whatIsAskedOfThePocketPriceIsAShareOfALineThatIsThere() {
    var path = asked("disc-3", "7");
    var share = as("heli").get(path + "/lines/1/grounds?percent=101");
    assertThat(share.status()).isEqualTo(400);
    assertThat(share.text("/field")).isEqualTo("percent");
    assertThat(as("heli").get(path + "/lines/9/grounds").status()).isEqualTo(404);
    assertThat(as("otto").get(path + "/lines/1/grounds").status()).isEqualTo(403);
  }

  @Test
  void theHeadLeavesItToTheDirectorWhoDecides() {
    var path = asked("disc-4", "7");
    assertOk(as("heli").post(path + "/escalations/passings", line("New to us.")));
    assertThat(mari().get(path).text("/escalation/needs")).isEqualTo("commercial-director");
    var refused = as("heli").post(path + "/escalations/approvals", line("After all."));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/rule")).isEqualTo("decider-reaches-it");
    assertOk(as("dora").post(path + "/escalations/approvals", line("Once.")));
    assertThat(mari().get(path).text("/lines/0/discount")).isEqualTo("7");
  }

  @Test
  void aRequestThatNobodyAnswersGoesToADeputyAndEnds() {
    var path = asked("disc-5", "7");
    var order = path.substring(path.lastIndexOf('/') + 1);
    var inbox = fresh("/api/orders/escalations");
    assertThat(as("heli").get(inbox).response().body()).contains(order, "\"answerBy\"");
    late(Duration.ofDays(7));
    late(Duration.ofDays(7));
    assertThat(mari().get(path).response().body()).contains("\"general-director\"");
    late(Duration.ofDays(15));
    assertThat(mari().get(path).body().at("/escalation").isNull()).isTrue();
    assertThat(as("heli").post(path + "/escalations/approvals", line("Late.")).status())
        .isEqualTo(404);
    assertThat(as("heli").get(fresh("/api/orders/escalations")).response().body())
        .doesNotContain(order);
  }

  /** In a month of its own, so that the other tests keep their mandate. */
  @Test
  void theBandOfAProductsFamilyIsWhatCounts() {
    place("BANDS");
    var described = Map.of("family", "BANDS");
    assertOk(as("dora").post("/api/orders/products/SItemNo011/descriptions", described));
    hear(
        "voti.planning.mandate-approved.v1",
        Map.of(
            "mandate", "man-00-0192f3a0-0060-7000-8000-000000000077",
            "employee", "mari",
            "from", "2011-03-01",
            "until", "2011-04-01",
            "bands", List.of(Map.of("family", "BANDS", "band", "1"))));
    var path = "/api/orders/" + typed("2011-03-15");
    assertThat(asked(path, 1, "4").text("/happened/0/type"))
        .as("paint is in no family: 5 %")
        .isEqualTo("discount-granted");
    var brushes = asked(path, 2, "4");
    assertThat(brushes.text("/happened/0/type")).isEqualTo("discount-escalated");
    assertThat(brushes.response().body())
        .contains("Line 2 is 4.00 % below its column; the mandate reaches 1.00 %.");
  }

  private String typed(String day) {
    var lines =
        List.of(
            Map.of("product", "SItemNo001", "quantity", Map.of("amount", "10", "unit", "LTR")),
            Map.of("product", "SItemNo011", "quantity", Map.of("amount", "10", "unit", "C62")));
    var order = Map.of("account", ACCOUNT, "currency", "SEK", "orderedOn", day, "lines", lines);
    return mari().post("/api/orders", order).text("/id");
  }

  private Answer asked(String path, int line, String percent) {
    var body = Map.of("line", line, "percent", percent, "reason", "Nine shops");
    return mari().post(path + "/discounts", body);
  }

  private void late(Duration by) {
    works.stream()
        .filter(work -> work.name().equals("late-escalations"))
        .forEach(work -> work.run(Instant.now().plus(by)));
  }
}
