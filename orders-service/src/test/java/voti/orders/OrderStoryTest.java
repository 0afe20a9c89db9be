package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.testing.Asking.Answer;
import voti.orders.accounts.Buyers;

class OrderStoryTest extends Platform {

  @Autowired private Buyers buyers;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  /** An account of its own: what is merged stays merged for the tests that follow. */
  @Test
  void noOrderIsTypedForAnAccountThatIsMerged() {
    var merged = ACCOUNT.substring(0, ACCOUNT.length() - 1) + "9";
    hear("voti.accounts.account-registered.v1", Map.of("account", merged, "gln", "7300070011221"));
    hear("voti.accounts.account-merged.v1", Map.of("account", merged, "into", ACCOUNT));
    var typed =
        mari()
            .post(
                "/api/orders",
                Map.of(
                    "account",
                    merged,
                    "currency",
                    "SEK",
                    "orderedOn",
                    "2010-01-20",
                    "lines",
                    List.of(
                        Map.of(
                            "product",
                            "SItemNo001",
                            "quantity",
                            Map.of("amount", "1", "unit", "LTR")))));
    assertThat(typed.status()).as(typed.response().body()).isEqualTo(422);
    assertThat(typed.text("/rule")).isEqualTo("buyer-stands-for-itself");
    assertThat(typed.text("/detail")).contains("is merged into " + ACCOUNT);
    assertThat(buyers.findByGln("7300070011221").orElseThrow().account()).isEqualTo(ACCOUNT);
  }

  @Test
  void theWholeOrderFromDocumentToReturn() {
    var taken = send(document("external/test-ubl/order/UBL-Order-2.1-Example.xml"));
    assertThat(taken.status()).as(taken.response().body()).isEqualTo(201);
    assertThat(taken.text("/outcome")).isEqualTo("captured");
    var order = taken.text("/orders/0/order");
    var path = "/api/orders/" + order;

    var captured = mari().get(path);
    assertThat(captured.text("/column")).isEqualTo("B");
    assertThat(captured.text("/lines/0/lineAmount/amount")).isEqualTo("6000.00");
    assertThat(captured.text("/lines/1/lineAmount/amount")).isEqualTo("225.00");
    assertThat(captured.text("/total/amount")).isEqualTo("6225.00");
    assertThat(captured.text("/lines/0/effective")).isEqualTo("1.61");
    assertThat(captured.text("/allowancePercent")).isEqualTo("1.61");
    assertThat(captured.text("/lines/0/vatCategory")).isEqualTo("K");
    // The document's trade item numbers have wrong check digits: on record, nobody's business.
    assertThat(captured.body().at("/differences").size()).isEqualTo(3);
    assertThat(captured.text("/differences/1/theirs"))
        .isEqualTo("GTIN 1234567890123, which has a wrong check digit");
    assertThat(captured.text("/differences/1/confirmed")).isEqualTo("true");
    assertThat(captured.text("/differences/0/what")).isEqualTo("tax");
    assertThat(captured.text("/differences/0/theirs")).isEqualTo("100.00 SEK");
    assertThat(captured.body().at("/escalation").isNull()).isTrue();
    assertThat(
            captured
                .body()
                .at("/lines/0/trace")
                .valueStream()
                .map(column -> column.at("/candidate").asString())
                .filter(column -> column.startsWith("Sweden 2010")))
        .hasSize(2);

    var again = send(document("external/test-ubl/order/UBL-Order-2.1-Example.xml"));
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text("/outcome")).isEqualTo("unchanged");
    assertThat(again.text("/orders/0/order")).isEqualTo(order);

    var early = mari().post(path + "/submissions", Map.of("on", "2010-01-21"));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.text("/rule")).isEqualTo("differences-are-confirmed");
    assertOk(
        mari().post(path + "/differences/1/confirmations", Map.of("reason", "Intra-community.")));

    var asked =
        mari().post(path + "/discounts", Map.of("line", 1, "percent", "7", "reason", "Nine shops"));
    assertOk(asked);
    assertThat(asked.text("/happened/0/type")).isEqualTo("discount-escalated");
    var inbox = as("heli").get("/api/orders/escalations?after=" + asked.position());
    assertThat(inbox.text("/items/0/effective")).isEqualTo("8.60");
    assertThat(inbox.text("/items/0/marginBefore")).isEqualTo("22.76");
    assertThat(as("otto").get("/api/orders/escalations").body().at("/items").isEmpty()).isTrue();
    var approval = Map.of("line", 1, "reason", "Worth it.");
    assertThat(mari().post(path + "/escalations/approvals", approval).status()).isEqualTo(403);
    assertThat(as("otto").post(path + "/escalations/approvals", approval).status()).isEqualTo(403);
    assertOk(as("heli").post(path + "/escalations/approvals", approval));

    var discounted = mari().get(path);
    assertThat(discounted.text("/lines/0/lineAmount/amount")).isEqualTo("5580.00");
    assertThat(discounted.text("/lines/0/allowanceShare/amount")).isEqualTo("96.12");
    assertThat(discounted.text("/lines/1/allowanceShare/amount")).isEqualTo("3.88");
    assertThat(discounted.text("/lines/0/net/amount")).isEqualTo("5483.88");
    assertThat(discounted.text("/lines/1/net/amount")).isEqualTo("221.12");
    assertThat(discounted.text("/total/amount")).isEqualTo("5805.00");

    assertOk(mari().post(path + "/submissions", Map.of("on", "2010-01-21")));
    var tooEarly = dispatch(path, "15");
    assertThat(tooEarly.status()).isEqualTo(409);
    hear("voti.credit.credit-reserved.v1", Map.of("order", order));
    assertThat(mari().get(path).text("/state")).isEqualTo("confirmed");

    var refused = dispatch(path, "10");
    assertThat(refused.status()).as(refused.response().body()).isEqualTo(422);
    assertThat(refused.text("/rule")).isEqualTo("partial-delivery-needs-consent");
    var named =
        mari()
            .post(
                path + "/partial-delivery-consents",
                Map.of("by", "Pelle Svensson", "on", "2010-02-13", "reason", "in March"));
    assertThat(named.status()).isEqualTo(422);
    assertThat(named.text("/rule")).isEqualTo("people-are-ids");
    assertOk(
        mari()
            .post(
                path + "/partial-delivery-consents",
                Map.of("by", "per-7f-buyer-1", "on", "2010-02-13", "reason", "The rest in March")));
    var dispatched = dispatch(path, "10");
    assertOk(dispatched);
    var delivered =
        as("veera")
            .post(
                path + "/deliveries",
                Map.of(
                    "dispatch", dispatched.text("/happened/0/event/dispatch"), "on", "2010-02-15"));
    assertOk(delivered);
    assertThat(delivered.text("/happened/0/event/movement/gross/amount")).isEqualTo("5731.29");
    assertThat(delivered.text("/happened/0/event/movement/lines/1/net/amount")).isEqualTo("147.41");

    assertThat(act(path, "Pelle Svensson").text("/rule")).isEqualTo("people-are-ids");
    var act = act(path);
    assertThat(act.status()).as(act.response().body()).isEqualTo(201);
    var returned =
        mari()
            .post(
                path + "/returns",
                Map.of(
                    "act",
                    act.text("/id"),
                    "on",
                    "2010-03-12",
                    "cause",
                    "Bristles fell out.",
                    "causeCode",
                    "BRISTLES",
                    "lines",
                    List.of(line(2, "2", "C62"))));
    assertOk(returned);
    assertThat(returned.text("/happened/0/event/movement/gross/amount")).isEqualTo("29.48");

    var now = mari().get(path);
    assertThat(now.text("/lines/1/delivered/amount")).isEqualTo("10");
    assertThat(now.text("/lines/1/returned/amount")).isEqualTo("2");
    var then = mari().get(path + "?asOf=2009-01-01T00:00:00Z");
    assertThat(then.status()).isEqualTo(404);
    var listed = mari().get("/api/orders?account=" + ACCOUNT + "&after=" + returned.position());
    assertThat(listed.text("/items/0/account")).isEqualTo(ACCOUNT);
    assertThat(as("jaan").get(path).status()).isEqualTo(403);
    assertThat(as("jaan").get("/api/orders").body().at("/items").isEmpty()).isTrue();
  }

  @Test
  void aSecondOrderWaitsForCreditAndIsReleased() {
    var order = captured();
    var path = "/api/orders/" + order;
    assertThat(mari().get(path).text("/total/amount")).isEqualTo("4500.00");
    assertOk(mari().post(path + "/submissions", Map.of("on", "2010-01-25")));

    hear("voti.credit.credit-withheld.v1", Map.of("order", order));
    var waiting = mari().get(path);
    assertThat(waiting.text("/state")).isEqualTo("waiting-for-credit-decision");
    assertThat(waiting.text("/credit/sentence")).contains("305.00 SEK");
    hear("voti.credit.credit-decision-made.v1", Map.of("order", order));
    assertThat(mari().get(path).text("/credit/state")).isEqualTo("released");
    hear(
        "voti.credit.credit-reserved.v1",
        Map.of("order", order, "amount", Map.of("amount", "4500.00", "currency", "SEK")));
    assertThat(mari().get(path).text("/state")).isEqualTo("confirmed");
    var list = item(mari().get("/api/orders/price-lists"), "name", "Sweden 2010");
    assertThat(list.at("/columns/1").asString()).isEqualTo("B");
    assertThat(list.at("/from").asString()).startsWith("2010-01");
    assertThat(mari().get("/api/orders/products?q=SItemNo001").text("/items/0/sku"))
        .isEqualTo("SItemNo001");
  }

  private Answer dispatch(String path, String brushes) {
    return as("veera")
        .post(
            path + "/dispatches",
            Map.of(
                "on",
                "2010-02-14",
                "lines",
                List.of(line(1, "120", "LTR"), line(2, brushes, "C62"))));
  }

  private Answer act(String path) {
    return act(path, "per-7f-buyer-1");
  }

  private Answer act(String path, String signatory) {
    return as("kai")
        .post(
            path + "/acts",
            Map.of(
                "kind", "damage",
                "on", "2010-03-11",
                "cause", "Bristles fell out.",
                "causeCode", "BRISTLES",
                "documentHash", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "signatories", List.of(signatory, "kai"),
                "lines", List.of(line(2, "2", "C62"))));
  }

  private static Map<String, Object> line(int number, String amount, String unit) {
    return Map.of("line", number, "quantity", Map.of("amount", amount, "unit", unit));
  }
}
