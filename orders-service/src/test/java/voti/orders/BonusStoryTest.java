package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Years of its own: what other tests deliver does not count here. */
class BonusStoryTest extends Comebacks {

  private static final String BONUSES = "/api/orders/bonuses";

  @Autowired private EventStore store;
  @Autowired private Snapshotter snapshotter;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @Test
  void deliveriesCrossATierAndAReturnFallsBackUnderIt() {
    var before = delivered("2016-03-01");
    var drafted = mari().post(BONUSES, bonus("2016"));
    assertThat(drafted.status()).as(drafted.response().body()).isEqualTo(201);
    var path = BONUSES + "/" + drafted.text("/id");
    var why = Map.of("reason", "As last year.");
    assertThat(mari().post(path + "/approvals", why).status()).isEqualTo(403);
    assertThat(as("otto").post(path + "/approvals", why).status()).isEqualTo(403);
    ok(as("heli").post(path + "/approvals", why));

    var counted = seen("heli", path);
    assertThat(counted.text("/state")).isEqualTo("approved");
    assertThat(counted.text("/accrued/amount")).as("4,500 × 2 %").isEqualTo("90.00");
    assertThat(counted.text("/toNext")).isEqualTo("500.00");

    var second = delivered("2016-04-01");
    var crossed = seen("mari", path);
    assertThat(crossed.text("/accrued/amount")).as("9,000 × 3 %").isEqualTo("270.00");
    assertThat(crossed.text("/percent")).isEqualTo("3");
    assertThat(crossed.body().at("/next").isNull()).isTrue();

    var settled = Map.of("as", "credit-note", "on", "2016-05-01", "reason", "Half a year.");
    assertThat(mari().post(path + "/settlements", settled).status()).isEqualTo(403);
    ok(as("karl").post(path + "/settlements", settled));
    var again = as("karl").post(path + "/settlements", settled);
    assertThat(again.text("/rule")).isEqualTo("something-is-open");

    ok(broughtBack(second, "90"));
    var fallen = seen("karl", path);
    assertThat(fallen.text("/accrued/amount")).isEqualTo("90.00");
    assertThat(fallen.text("/open/amount")).as("carried over").isEqualTo("-180.00");
    assertThat(fallen.text("/percent")).isEqualTo("2");

    var statement = as("aada").get(fresh(path + "/statement")).body().at("/items");
    assertThat(statement.valueStream().map(line -> line.at("/kind").asString()))
        .containsExactly(
            "delivery", "true-up", "delivery", "true-up", "settlement", "return", "true-up");
    assertThat(statement.valueStream().map(line -> line.at("/amount/amount").asString()))
        .containsExactly("0.00", "90.00", "90.00", "90.00", "-270.00", "-90.00", "-90.00");
    assertThat(statement.at("/0/order").asString()).isEqualTo(before);
    assertThat(statement.at("/5/order").asString()).isEqualTo(second);
    assertThat(statement.at("/6/open/amount").asString()).isEqualTo("-180.00");

    var csv = mari().get(path + "/statement.csv");
    assertThat(csv.response().headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/csv");
    assertThat(csv.response().body().lines().toList()).hasSize(8);
    assertThat(csv.response().body())
        .startsWith("on,kind,order,movement,net,percent,amount,total,accrued,open,currency")
        .contains("2016-04-01,true-up," + second);

    assertThat(as("jaan").get(path).status()).isEqualTo(403);
    assertThat(as("veera").get(path).status()).isEqualTo(403);
    assertThat(as("jaan").get(BONUSES).body().at("/items").isEmpty()).isTrue();
    var then = mari().get(path + "?asOf=2009-01-01T00:00:00Z");
    assertThat(then.status()).isEqualTo(404);
  }

  /** It remembers, too, which lines of a delivery counted. */
  @Test
  void anAgreementThatComesFromASnapshotAccruesAsFromAllItsEvents() throws Exception {
    var first = delivered("2020-03-01");
    var agreed = new HashMap<>(bonus("2020"));
    agreed.put("tiers", List.of(tier("0", "0"), tier("5000", "2")));
    var id = mari().post(BONUSES, agreed).text("/id");
    var path = BONUSES + "/" + id;
    ok(as("heli").post(path + "/approvals", Map.of("reason", "As last year.")));
    assertThat(seen("heli", path).text("/total/amount")).isEqualTo("4500.00");
    snapshotter.scheduleSnapshot(Class.forName("voti.orders.bonus.BonusAgreement"), id);
    for (var i = 0; i < 200 && store.readEvents(id).peek().getSequenceNumber() == 0; i++) {
      LockSupport.parkNanos(20_000_000);
    }
    assertThat(store.readEvents(id).peek().getSequenceNumber()).as("a snapshot").isPositive();

    delivered("2020-05-01");
    assertThat(seen("mari", path).text("/accrued/amount")).isEqualTo("180.00");
    ok(broughtBack(first, "90"));
    var back = seen("mari", path);
    assertThat(back.text("/accrued/amount")).isEqualTo("0.00");
    assertThat(back.text("/total/amount")).isEqualTo("4500.00");
  }

  @Test
  void whatCannotBeAgreedIsRefusedByName() {
    var nobodys = new HashMap<>(bonus("2017"));
    nobodys.remove("account");
    assertThat(mari().post(BONUSES, nobodys).text("/rule")).isEqualTo("bonus-has-an-account");
    var strange = new HashMap<>(bonus("2017"));
    strange.put("family", "NO-SUCH");
    assertThat(mari().post(BONUSES, strange).text("/rule")).isEqualTo("family-is-known");
    var unheard = new HashMap<>(bonus("2017"));
    unheard.put("measure", "quantity");
    unheard.put("unit", "BUCKET");
    assertThat(mari().post(BONUSES, unheard).text("/rule"))
        .isEqualTo("unit-is-of-recommendation-20");
    var flat = new HashMap<>(bonus("2017"));
    flat.put("tiers", List.of(tier("5", "2"), tier("5", "3")));
    assertThat(mari().post(BONUSES, flat).text("/rule")).isEqualTo("tiers-rise");
    var wrong = new HashMap<>(bonus("2017"));
    wrong.put("kind", "sometimes");
    assertThat(mari().post(BONUSES, wrong).status()).isEqualTo(400);
    wrong.put("kind", "retroactive");
    wrong.put("currency", "XXZ");
    assertThat(mari().post(BONUSES, wrong).status()).isEqualTo(400);
    assertThat(mari().get(BONUSES + "/bon-7f-none").status()).isEqualTo(404);
  }

  /** What was written before is seen once the automation has acted and the view has drawn it. */
  private Answer seen(String who, String path) {
    as(who).get(fresh(path));
    return as(who).get(fresh(path));
  }

  private static Map<String, Object> bonus(String year) {
    return Map.of(
        "account",
        ACCOUNT,
        "name",
        "Bonus " + year,
        "currency",
        "SEK",
        "from",
        year + "-01-01",
        "until",
        year + "-12-31",
        "measure",
        "value",
        "kind",
        "retroactive",
        "tiers",
        List.of(tier("0", "0"), tier("1000", "2"), tier("5000", "3")));
  }

  private static Map<String, Object> tier(String threshold, String percent) {
    return Map.of("threshold", threshold, "percent", percent);
  }

  private Answer broughtBack(String order, String litres) {
    var path = "/api/orders/" + order;
    var act =
        as("kai")
            .post(
                path + "/acts",
                Map.of(
                    "kind", "damage",
                    "on", "2016-06-01",
                    "cause", "Frozen.",
                    "causeCode", "FROZEN",
                    "documentHash",
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    "signatories", List.of("per-7f-buyer-1", "kai"),
                    "lines", List.of(litres(litres))));
    return mari()
        .post(
            path + "/returns",
            Map.of(
                "act",
                act.text("/id"),
                "on",
                "2016-06-02",
                "cause",
                "Frozen.",
                "causeCode",
                "FROZEN",
                "lines",
                List.of(litres(litres))));
  }
}
