package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.due.DueWork;

/** From an act with a photo to a measure that is kept. Years of its own. */
class LearningStoryTest extends Comebacks {

  private static final byte[] PHOTO = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1, 2};
  private static final String PAPER =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  @Autowired private List<DueWork> works;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
    place("Story", "STORY-GLUE", "damage");
  }

  @Test
  void anActHasEvidenceASecondSignatureAndAResolutionThatBecomesLate() {
    var order = delivered("2012-03-01");
    var act = act(order, "2012-03-05", "STORY-GLUE", "10").text("/id");
    var path = "/api/orders/acts/" + act;
    var added = as("veera").post(path + "/evidence?name=lid.jpg", "image/jpeg", PHOTO);
    ok(added);
    var hash = added.text("/happened/0/event/evidence/hash");
    assertThat(hash).hasSize(64);
    assertThat(as("kai").bytes(path + "/evidence/" + hash)).isEqualTo(PHOTO);
    var text = "Nothing".getBytes(StandardCharsets.US_ASCII);
    var bad = as("veera").post(path + "/evidence?name=x.jpg", "image/jpeg", text);
    assertThat(bad.status()).isEqualTo(422);
    assertThat(bad.text("/rule")).isEqualTo("evidence-is-a-photo-or-pdf");
    assertThat(bad.text("/facts/0/value")).isEqualTo("file");
    assertThat(mari().get(path + "/evidence/" + PAPER).status()).isEqualTo(404);

    var agreed =
        Map.of(
            "kind", "credit-note",
            "deadline", "2012-03-20",
            "owner", "kai",
            "reason", "The glue was ours.");
    assertThat(as("kai").post(path + "/resolutions", agreed).text("/rule"))
        .isEqualTo("act-is-signed-by-both");
    var second = Map.of("signatory", "per-7f-buyer-1", "on", "2012-03-06");
    ok(as("kai").post(path + "/signatures", second));
    var wrong = new HashMap<String, Object>(agreed);
    wrong.put("kind", "nothing");
    assertThat(as("kai").post(path + "/resolutions", wrong).status()).isEqualTo(400);
    ok(as("kai").post(path + "/resolutions", agreed));

    as("kai").get(fresh(path));
    due("remind-resolution-owners", "2012-03-21T08:00:00Z");
    var late = as("kai").get(fresh(path));
    assertThat(late.text("/state")).isEqualTo("overdue");
    assertThat(late.text("/evidence/0/hash")).isEqualTo(hash);
    assertThat(as("kai").get("/api/orders/acts?state=overdue").body().at("/items").valueStream())
        .anyMatch(one -> one.at("/act").asString().equals(act));
    ok(as("kai").post(path + "/resolutions/done", Map.of("on", "2012-03-22", "reference", "C1")));
    assertThat(as("kai").get(fresh(path)).text("/state")).isEqualTo("done");

    var pdf = mari().get(path + ".pdf?lang=et");
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(pdf.response().body()).startsWith("%PDF");
    assertThat(as("jaan").get(path).status()).as("another's account").isEqualTo(403);
    assertThat(mari().get("/api/orders/acts/act-7f-none").status()).isEqualTo(404);
  }

  @Test
  void aReturnNamesACauseIsInspectedAndCountedAndAMeasureIsKeptByItsEffect() {
    for (var day : List.of("2013-02-01", "2013-02-05", "2013-02-10", "2013-02-15")) {
      inspected(delivered(day), "90", "credit");
    }
    var noCode = delivered("2013-02-20");
    refusedWithoutACause(noCode);
    for (var day : List.of("2013-04-02", "2013-04-04", "2013-04-06", "2013-04-08", "2013-04-10")) {
      delivered(day);
    }
    var pareto =
        mari().get(fresh("/api/orders/causes/pareto?from=2013-01-01&until=2014-01-01")).body();
    assertThat(pareto.at("/items/0/cause").asString()).isEqualTo("STORY-GLUE");
    assertThat(pareto.at("/items/0/count").asInt())
        .as("four returns, and an act that no return cites")
        .isEqualTo(5);
    assertThat(pareto.at("/items/0/money/amount").asString()).isEqualTo("18050.00");
    assertThat(pareto.at("/items/0/quantities/0/amount").asString()).isEqualTo("361");
    assertThat(pareto.at("/items/0/cumulative").asString()).isEqualTo("100.00");
    var none = "/api/orders/causes/pareto?from=2013-01-01&until=2012-01-01";
    assertThat(mari().get(none).text("/rule")).isEqualTo("period-has-days");
    assertThat(mari().get(none.replace("2012-01-01", "2014-01-01&family=NONE")).text("/rule"))
        .isEqualTo("family-is-known");
    assertThat(as("jaan").get(fresh(none.replace("2012-", "2014-"))).body().at("/items").isEmpty())
        .as("another's accounts")
        .isTrue();

    var measure = analysed();
    var path = "/api/orders/measures/" + measure;
    ok(
        as("kai")
            .post(
                path + "/steps",
                Map.of("what", "Warm glue.", "from", "2013-03-15", "reason", "One heater.")));
    var effect = as("kai").get(fresh(path + "/effect?until=2013-05-15")).body();
    assertThat(effect.at("/since").asString()).isEqualTo("2013-01-13");
    assertThat(effect.at("/before/events").asInt()).isEqualTo(4);
    assertThat(effect.at("/before/of").asInt()).isEqualTo(5);
    assertThat(effect.at("/after/events").asInt()).isZero();
    assertThat(effect.at("/after/of").asInt()).isEqualTo(5);
    assertThat(effect.at("/change/difference").asString()).isEqualTo("0.800000");
    assertThat(effect.at("/provisional").asBoolean()).isFalse();
    assertThat(as("kai").get(path + "/effect?until=2013-03-15").text("/rule"))
        .isEqualTo("effect-has-days");

    var decided =
        Map.of(
            "decision", "kept", "until", "2013-05-15", "on", "2013-06-20", "reason", "It helps.");
    assertThat(as("kai").post(path + "/decisions", decided).text("/rule"))
        .isEqualTo("second-person-decides");
    assertThat(as("veera").post(path + "/decisions", decided).status()).isEqualTo(403);
    ok(as("heli").post(path + "/decisions", decided));
    var kept = as("heli").get(fresh(path));
    assertThat(kept.text("/state")).isEqualTo("kept");
    assertThat(kept.text("/decided/effect/change/difference")).isEqualTo("0.800000");
    assertThat(as("jaan").get(path).status()).isEqualTo(403);
  }

  /** Opened, late, concluded. */
  private String analysed() {
    var asked =
        Map.of(
            "title", "Why the glue fails",
            "cause", "STORY-GLUE",
            "account", ACCOUNT,
            "owner", "kai",
            "due", "2013-03-01");
    var strange = new HashMap<String, Object>(asked);
    strange.put("cause", "NO-SUCH");
    assertThat(as("kai").post("/api/orders/measures", strange).text("/facts/0/value"))
        .isEqualTo("cause");
    assertThat(mari().post("/api/orders/measures", asked).status()).isEqualTo(403);
    var measure = as("kai").post("/api/orders/measures", asked).text("/id");
    var path = "/api/orders/measures/" + measure;
    as("kai").get(fresh(path));
    due("remind-analysis-owners", "2013-03-02T08:00:00Z");
    assertThat(as("kai").get(fresh(path)).text("/state")).isEqualTo("overdue");
    ok(as("kai").post(path + "/findings", Map.of("finding", "Cold.", "on", "2013-03-10")));
    return measure;
  }

  private void refusedWithoutACause(String order) {
    var act = act(order, "2013-02-25", "STORY-GLUE", "1").text("/id");
    var back = new HashMap<>(comeback(act, "1", "2013-02-26"));
    back.remove("causeCode");
    var path = "/api/orders/" + order + "/returns";
    for (var into : List.of(path, path + "/arrivals")) {
      var refused = mari().post(into, back);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.text("/rule")).isEqualTo("cause-is-cited");
      assertThat(refused.text("/facts/0/value")).isEqualTo("causeCode");
    }
    back.put("causeCode", "NO-SUCH");
    assertThat(mari().post(path, back).text("/rule")).isEqualTo("cause-is-known");
    var kind = act(order, "2013-02-25", "STORY-GLUE", "1", "misuse");
    assertThat(kind.text("/rule")).isEqualTo("cause-fits-the-kind");
  }

  @Test
  void aFileOfCausesIsTakenLineByLine() {
    var file =
        """
        code,kind,en,et,parent
        STORY-WAY,damage,On the way,Teel,
        STORY-WET,damage,Wet,Märg,STORY-WAY
        STORY-BAD,damage,Bad,Halb,STORY-NONE
        story,damage,Bad,Halb,
        STORY-ODD,sorrow,Odd,Imelik,
        """;
    var bytes = file.getBytes(StandardCharsets.UTF_8);
    var taken = as("kai").post("/api/orders/causes/files", "text/csv", bytes).body();
    assertThat(taken.at("/taken").asInt()).isEqualTo(2);
    assertThat(taken.at("/refused").asInt()).isEqualTo(3);
    assertThat(taken.at("/lines").valueStream().map(line -> line.at("/field").asString("")))
        .containsExactly("", "", "parent", "code", "kind");
    var again = as("kai").post("/api/orders/causes/files", "text/csv", bytes).body();
    assertThat(again.at("/unchanged").asInt()).isEqualTo(2);
    assertThat(mari().post("/api/orders/causes/files", "text/csv", bytes).status()).isEqualTo(403);
    var tree = mari().get("/api/orders/causes").body();
    assertThat(tree.at("/items").valueStream().map(one -> one.at("/code").asString()))
        .contains("STORY-WET");
    assertThat(mari().get("/api/orders/causes?version=1").body().at("/items").size()).isEqualTo(1);
    var odd = Map.of("code", "a b", "kind", "damage", "en", "x", "et", "y");
    assertThat(as("kai").post("/api/orders/causes", odd).status()).isEqualTo(400);
  }

  private void inspected(String order, String litres, String resolution) {
    var act = act(order, "2013-02-25", "STORY-GLUE", litres).text("/id");
    var path = "/api/orders/" + order + "/returns";
    var there = as("veera").post(path + "/arrivals", comeback(act, litres, "2013-02-26"));
    ok(there);
    var returned = there.text("/happened/0/event/returned");
    var waiting = as("kai").get(fresh("/api/orders/returns/" + returned));
    assertThat(waiting.text("/state")).isEqualTo("waiting");
    var found =
        Map.of(
            "on",
            "2013-02-27",
            "resolution",
            resolution,
            "reason",
            "The glue fails.",
            "lines",
            List.of(
                Map.of("line", 1, "sound", amount("0", "LTR"), "damaged", amount(litres, "LTR"))));
    var inspection = path + "/" + returned + "/inspections";
    assertThat(mari().post(inspection, found).status()).isEqualTo(403);
    ok(as("kai").post(inspection, found));
    var after = as("kai").get(fresh("/api/orders/returns/" + returned));
    assertThat(after.text("/state")).isEqualTo("inspected");
    assertThat(after.text("/found/resolution")).isEqualTo(resolution);
    assertThat(after.text("/net/amount")).isEqualTo("4500.00");
  }

  private void due(String name, String at) {
    works.stream()
        .filter(work -> work.name().equals(name))
        .findFirst()
        .orElseThrow()
        .run(Instant.parse(at));
  }
}
