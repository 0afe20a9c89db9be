package voti.platform.demo;

import static voti.platform.demo.Figures.check;
import static voti.platform.demo.Scene.CHECK;
import static voti.platform.demo.Scene.DEBTOR;
import static voti.platform.demo.Scene.DEBTORS_CHECK;
import static voti.platform.demo.Scene.STRICTER_POLICY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Step 17: a stricter credit policy is drafted and tried on the checks of the year. */
final class Rehearsing {

  private static final String POLICIES = "/api/credit/policies";

  private final Api api;

  Rehearsing(Api api) {
    this.api = api;
  }

  Step replay() {
    checkDebtor();
    var drafted = draft();
    var period =
        Map.of(
            "policy", STRICTER_POLICY,
            "from", "2010-01-01",
            "until", "2010-12-31",
            "asOf", "2010-12-31");
    var replay =
        api.post("kristi", "/api/credit/policy-replays", "story-17-replay", period)
            .expectOk()
            .body()
            .path("replay")
            .asString();
    var here = "/api/credit/policy-replays/" + replay;
    var summary =
        api.eventually("kristi", here, r -> "done".equals(r.path("state").asString()))
            .path("summary");
    var lines = api.get("kristi", here + "/lines").expectOk().body().path("items");
    var line = Figures.of(lines, "check", CHECK, one -> one);
    return new Step(
        17,
        "a draft policy gives safe buyers "
            + check("the share", drafted.path("after").asString(), "8")
            + " % of their equity instead of "
            + check("the share before", drafted.path("before").asString(), "10")
            + " %; replayed over the "
            + check("the checks", summary.path("checks").asString(), "2")
            + " checks of 2010 "
            + check("those that differ", summary.path("differ").asString(), "1")
            + " would differ: "
            + check("proposed then", line.path("proposedThen"), "60,000.00")
            + " would have been "
            + check("proposed now", line.path("proposedNow"), "48,000.00")
            + ", "
            + check("the difference", line.path("difference"), "-12,000.00")
            + "; nothing was changed by it",
        "/credit/replays/" + replay);
  }

  private void checkDebtor() {
    var statements =
        Map.of(
            "workingCapital", "10000",
            "retainedEarnings", "5000",
            "ebit", "5000",
            "bookEquity", "35000",
            "totalAssets", "100000",
            "totalLiabilities", "65000");
    var check =
        Map.of(
            "id",
            DEBTORS_CHECK,
            "account",
            DEBTOR,
            "on",
            "2010-01-25",
            "currency",
            "EUR",
            "statements",
            statements,
            "source",
            "annual report 2009");
    api.post("kristi", "/api/credit/checks", "story-17-check", check).expectOk();
  }

  /** The version that is in force, stricter in one figure; that difference. */
  private JsonNode draft() {
    var inForce = api.get("kristi", POLICIES + "?on=2010-12-31").expectOk().body();
    var version = inForce.path("items").path(0).path("policy").asString();
    var data = api.get("kristi", POLICIES + "/" + version).expectOk().body().path("data");
    var draft =
        Map.of(
            "id",
            STRICTER_POLICY,
            "basedOn",
            version,
            "data",
            stricter(data),
            "reason",
            "the season brings many new buyers");
    api.post("kristi", POLICIES, "story-17-draft", draft).expectOk();
    var drafted =
        api.eventually(
            "kristi", POLICIES + "/" + STRICTER_POLICY, p -> p.path("differences").size() == 1);
    return drafted.path("differences").path(0);
  }

  private static Map<String, Object> stricter(JsonNode data) {
    var changed = new LinkedHashMap<String, Object>();
    data.properties().forEach(field -> changed.put(field.getKey(), field.getValue()));
    var classes = data.path("classes").valueStream().map(Rehearsing::stricterClass).toList();
    changed.put("classes", List.copyOf(classes));
    return changed;
  }

  private static JsonNode stricterClass(JsonNode one) {
    return "SAFE".equals(one.path("creditClass").asString())
        ? ((ObjectNode) one.deepCopy()).put("shareOfEquity", "8")
        : one;
  }
}
