package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Asking.Answer;

/** What was agreed about an act happens, and the act says so. A year of its own. */
class MakingGoodStoryTest extends Comebacks {

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
    place("Story", "STORY-GLUE", "damage");
  }

  @Test
  void aCreditNoteWithoutGoodsIsAskedForOnceAndItsNumberStandsAtTheAct() {
    var order = delivered("2016-03-01");
    var act = agreed(order, "2016-03-05", "credit-note");
    var returned =
        until("/api/orders/" + order, page -> page.text("/lines/0/returned/amount").equals("10"));
    assertThat(returned.body().at("/movements/1/kind").asString()).isEqualTo("return");
    assertThat(as("kai").get("/api/orders/returns").response().body())
        .as("no goods came")
        .doesNotContain(act);
    hear("voti.credit.credit-note-issued.v1", Map.of("act", act, "number", "2016-000001-C1"));
    hear("voti.credit.credit-note-issued.v1", Map.of("act", act, "number", "2016-000001-C2"));
    var done = until("/api/orders/acts/" + act, page -> page.text("/state").equals("done"));
    assertThat(done.text("/resolution/reference")).isEqualTo("Credit note 2016-000001-C1");
    var again =
        as("mari").post("/api/orders/" + order + "/returns", comeback(act, "1", "2016-03-06"));
    assertThat(again.text("/rule")).isEqualTo("return-is-covered-by-act");
  }

  @Test
  void aRedeliveryLeavesAtNoChargeAndItsArrivalEndsTheAct() {
    var order = delivered("2016-04-01");
    var act = agreed(order, "2016-04-05", "redelivery");
    var list = "/api/orders/redeliveries?act=" + act;
    var open = until(list, page -> page.text("/items/0/state").equals("open"));
    assertThat(open.text("/items/0/lines/0/quantity/amount")).isEqualTo("10");
    var path = "/api/orders/redeliveries/" + open.text("/items/0/redelivery");
    assertThat(mari().post(path + "/dispatches", Map.of("on", "2016-04-06")).status())
        .isEqualTo(403);
    ok(as("veera").post(path + "/dispatches", Map.of("on", "2016-04-06")));
    var early = as("veera").post(path + "/arrivals", Map.of("on", "2016-04-01"));
    assertThat(early.text("/rule")).isEqualTo("arrival-follows-dispatch");
    ok(as("veera").post(path + "/arrivals", Map.of("on", "2016-04-08")));
    var done = until("/api/orders/acts/" + act, page -> page.text("/state").equals("done"));
    assertThat(done.text("/resolution/reference")).startsWith("Redelivered with dis-");
    assertThat(done.text("/resolution/doneOn")).isEqualTo("2016-04-08");
    var shown = mari().get(fresh("/api/orders/" + order));
    assertThat(shown.text("/lines/0/returned/amount")).as("nothing is credited").isEqualTo("0");
    assertThat(as("veera").post(path + "/arrivals", Map.of("on", "2016-04-09")).status())
        .isEqualTo(409);
  }

  @Test
  void aClaimOnTheCarrierIsSettledByADecisionAndEndsTheAct() {
    var order = delivered("2016-05-01");
    var act = agreed(order, "2016-05-05", "carrier-claim");
    var path = "/api/orders/acts/" + act + "/claims";
    var claim =
        Map.of(
            "carrier", "Frakt AB",
            "amount", Map.of("amount", "300.00", "currency", "SEK"),
            "on", "2016-05-06",
            "deadline", "2016-06-06",
            "reason", "The pallet fell.");
    assertThat(as("jaan").post(path, claim).status()).as("another's account").isEqualTo(403);
    ok(as("kai").post(path, claim));
    assertThat(as("kai").post(path, claim).text("/rule")).isEqualTo("claim-is-made-once");
    var much =
        Map.of(
            "amount", Map.of("amount", "300.01", "currency", "SEK"),
            "on", "2016-05-20",
            "reason", "All of it.");
    assertThat(as("kai").post(path + "/settlements", much).text("/rule"))
        .isEqualTo("settlement-stays-within-claim");
    var paid =
        Map.of(
            "amount", Map.of("amount", "250.00", "currency", "SEK"),
            "on", "2016-05-20",
            "reason", "Their terms cap it.");
    ok(as("kai").post(path + "/settlements", paid));
    var done = until("/api/orders/acts/" + act, page -> page.text("/state").equals("done"));
    assertThat(done.text("/resolution/reference")).startsWith("Frakt AB pays 250.00");
    var shown = mari().get("/api/orders/claims?act=" + act);
    assertThat(shown.text("/items/0/state")).isEqualTo("settled");
    assertThat(shown.text("/items/0/paid/amount")).isEqualTo("250.00");
  }

  private String agreed(String order, String on, String kind) {
    var act = act(order, on, "STORY-GLUE", "10").text("/id");
    var path = "/api/orders/acts/" + act;
    ok(as("kai").post(path + "/signatures", Map.of("signatory", "per-7f-buyer-1", "on", on)));
    ok(
        as("kai")
            .post(
                path + "/resolutions",
                Map.of(
                    "kind",
                    kind,
                    "deadline",
                    on,
                    "owner",
                    "kai",
                    "reason",
                    "As both sides found.")));
    return act;
  }

  private Answer until(String path, Predicate<Answer> reached) {
    var answer = as("kai").get(path);
    for (var i = 0; i < 500 && !reached.test(answer); i++) {
      LockSupport.parkNanos(20_000_000);
      answer = as("kai").get(path);
    }
    assertThat(reached.test(answer)).as(answer.response().body()).isTrue();
    return answer;
  }
}
