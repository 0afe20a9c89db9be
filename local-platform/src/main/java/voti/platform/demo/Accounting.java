package voti.platform.demo;

import static voti.platform.demo.Figures.check;
import static voti.platform.demo.Scene.ACCOUNT;
import static voti.platform.demo.Scene.PLAN;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Steps 11 and 12: how far the plan was met, and what an auditor sees. */
final class Accounting {

  private static final String HISTORY = "/api/accounts/" + ACCOUNT + "/history?limit=500";

  private final Api api;

  Accounting(Api api) {
    this.api = api;
  }

  Step attain() {
    var attained =
        api.eventually(
            "mari",
            "/api/planning/plans/" + PLAN + "/attainment",
            a -> "5,601.81".equals(Figures.money(a.path("volume").path("actual"))));
    var volume = attained.path("volume");
    return new Step(
        11,
        "February: volume "
            + check("the volume", volume.path("actual"), "5,601.81")
            + " of "
            + Figures.money(volume.path("plan"))
            + " = "
            + check("attainment", volume.path("percent").asString(), "56.02")
            + " %, active base "
            + ofPlan("the active base", attained.path("activeBase"))
            + ", new clients "
            + ofPlan("the new clients", attained.path("newClients")),
        "/planning/plans/" + PLAN);
  }

  Step audit() {
    var history =
        api.eventually("anna", HISTORY, h -> find(h, "credit-note-issued") != null).path("items");
    var services = new HashSet<String>();
    history.forEach(entry -> services.add(entry.path("service").asString()));
    if (!services.containsAll(List.of("accounts", "orders", "credit", "planning"))) {
      throw new StoryFailed("the history should tell of all four services, it has " + services);
    }
    var receipt = find(api.get("anna", HISTORY).expectOk().body(), "receipt-booked");
    if (receipt == null) {
      throw new StoryFailed("the history does not tell of the receipt");
    }
    var before = Instant.parse(receipt.path("recorded").asString()).minusNanos(1_000);
    var asOf = "asOf=" + URLEncoder.encode(before.toString(), StandardCharsets.UTF_8);
    var then = api.get("anna", "/api/accounts/" + ACCOUNT + "/figures?" + asOf).expectOk().body();
    var told =
        check("exposure then", Figures.grouped(then.path("exposure").asString()), "10,305.00");
    if (find(api.get("anna", HISTORY + "&" + asOf).expectOk().body(), "receipt-booked") != null) {
      throw new StoryFailed("a payment is known before it was recorded");
    }
    var credit = api.get("anna", "/api/credit/accounts/" + ACCOUNT + "?" + asOf).expectOk().body();
    check("exposure then, by credit", credit.path("exposure"), "10,305.00");
    forbidden(api.get("peeter", "/api/accounts/" + ACCOUNT));
    var meeting = Map.of("kind", "call", "on", "2010-03-20", "summary", "x", "promises", List.of());
    forbidden(api.post("anna", "/api/accounts/" + ACCOUNT + "/interactions", "story-12", meeting));
    return new Step(
        12,
        history.size()
            + " entries from four services; as of "
            + before
            + " exposure "
            + told
            + " and no payment; another department's manager and a writing auditor got 403",
        "/accounts/" + ACCOUNT);
  }

  private static @Nullable JsonNode find(JsonNode history, String kind) {
    return StreamSupport.stream(history.path("items").spliterator(), false)
        .filter(entry -> kind.equals(entry.path("kind").asString()))
        .findFirst()
        .orElse(null);
  }

  private static void forbidden(Answer answer) {
    if (answer.status() != 403) {
      throw new StoryFailed("403 was due, it was " + answer);
    }
  }

  private static String ofPlan(String what, JsonNode figure) {
    return check(
        what, figure.path("actual").asString() + " of " + figure.path("plan").asString(), "1 of 1");
  }
}
