package voti.platform.demo;

import static voti.platform.demo.Figures.check;
import static voti.platform.demo.Scene.ACCOUNT;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Step 18: a bonus that was agreed for the year is approved late; what was delivered before counts,
 * crosses its tiers, and falls back under the last one with the tins that came back.
 */
final class Rewarding {

  private static final String BONUSES = "/api/orders/bonuses";

  private final Api api;

  Rewarding(Api api) {
    this.api = api;
  }

  Step reward() {
    var agreed = api.post("mari", BONUSES, "story-18-bonus", terms()).expectOk().id();
    var here = BONUSES + "/" + agreed;
    var why = Map.of("reason", "as it was agreed in January");
    api.post("helen", here + "/approvals", "story-18-approve", why).expectOk();
    var bonus =
        api.eventually(
            "helen", here, b -> "192.04".equals(b.path("accrued").path("amount").asString()));
    var trueUps =
        api.get("helen", here + "/statement")
            .expectOk()
            .body()
            .path("items")
            .valueStream()
            .filter(line -> "true-up".equals(line.path("kind").asString()))
            .toList();
    return new Step(
        18,
        "a bonus on the year, 2 % from 5,000.00 and 3 % from 10,000.00 on everything, is approved"
            + " and counts what was delivered before: the first tier brought "
            + amount(trueUps, 0, "112.63")
            + ", the second "
            + amount(trueUps, 1, "101.01")
            + " and, when the tins came back, "
            + amount(trueUps, 2, "-101.01")
            + "; of "
            + check("what counts", bonus.path("total"), "9,601.81")
            + " it has accrued "
            + check("the bonus", bonus.path("accrued"), "192.04"),
        "/bonuses/" + agreed);
  }

  private static String amount(List<JsonNode> trueUps, int at, String told) {
    return check("true-up " + (at + 1), trueUps.get(at).path("amount"), told);
  }

  private static Map<String, Object> terms() {
    return Map.of(
        "account",
        ACCOUNT,
        "name",
        "Year 2010",
        "currency",
        "SEK",
        "from",
        "2010-01-01",
        "until",
        "2011-01-01",
        "measure",
        "value",
        "kind",
        "retroactive",
        "tiers",
        List.of(tier("0", "0"), tier("5000", "2"), tier("10000", "3")));
  }

  private static Map<String, String> tier(String threshold, String percent) {
    return Map.of("threshold", threshold, "percent", percent);
  }
}
