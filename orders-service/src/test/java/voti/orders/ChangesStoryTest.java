package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Asking.Answer;

/** Orders that change after they were submitted; credit is played, the warehouse is real. */
class ChangesStoryTest extends Platform {

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @Test
  void moreIsAskedOfCreditWhileGoodsWaitAndLessIsConfirmedAtOnce() {
    var path = confirmed();
    var more = amend(path, "120");
    assertOk(more);
    assertThat(more.body().at("/happened").size()).isEqualTo(1);
    assertThat(mari().get(path).text("/state")).isEqualTo("submitted");
    until(() -> dispatch(path, "91").text("/rule").equals("credit-is-reserved"));

    reserved(path, "4500.00");
    assertThat(mari().get(path).text("/state")).as("a late answer").isEqualTo("submitted");
    reserved(path, "6000.00");
    assertThat(mari().get(path).text("/state")).isEqualTo("confirmed");
    eventually(path, "110", 200);

    var tooLittle = amend(path, "109");
    assertThat(tooLittle.status()).isEqualTo(422);
    assertThat(tooLittle.text("/rule")).isEqualTo("quantity-covers-what-has-left");
    var less = amend(path, "111");
    assertOk(less);
    assertThat(less.text("/happened/1/type")).isEqualTo("order-confirmed");
    var now = mari().get(path);
    assertThat(now.text("/state")).isEqualTo("confirmed");
    assertThat(now.text("/total/amount")).isEqualTo("5550.00");
    assertThat(now.text("/lines/0/open/amount")).isEqualTo("1");
  }

  @Test
  void whatCreditRejectsFallsBackToWhatWasAgreed() {
    var path = confirmed();
    assertOk(amend(path, "400"));
    hear("voti.credit.credit-withheld.v1", Map.of("order", id(path), "amount", money("20000.00")));
    assertThat(mari().get(path).text("/state")).isEqualTo("waiting-for-credit-decision");
    hear(
        "voti.credit.credit-decision-made.v1",
        Map.of("order", id(path), "outcome", "rejected", "reason", "Too much."));
    var now = mari().get(path);
    assertThat(now.text("/state")).isEqualTo("confirmed");
    assertThat(now.text("/lines/0/quantity/amount")).isEqualTo("90");
    eventually(path, "90", 200);
  }

  @Test
  void beyondTheMandateItWaitsForTheHeadAndTheOrderStaysUntilThen() {
    var path = confirmed();
    var waits = amend(path, "500");
    assertOk(waits);
    assertThat(waits.text("/happened/0/type")).isEqualTo("amendment-escalated");
    var now = mari().get(fresh(path));
    assertThat(now.text("/state")).isEqualTo("confirmed");
    assertThat(now.text("/lines/0/quantity/amount")).isEqualTo("90");
    assertThat(now.text("/escalations/0/what")).isEqualTo("amendment");
    assertThat(now.text("/escalations/0/wanted/lines/0/wanted/amount")).isEqualTo("500");
    assertThat(amend(path, "600").text("/rule")).isEqualTo("one-change-waits");
    var inbox = as("heli").get(fresh("/api/orders/escalations"));
    assertThat(inbox.body().at("/items").valueStream())
        .anyMatch(
            one ->
                one.at("/order").asString().equals(id(path))
                    && one.at("/what").asString().equals("amendment"));
    var yes = Map.of("line", 0, "reason", "They are good for it.");
    assertThat(mari().post(path + "/escalations/approvals", yes).status()).isEqualTo(403);
    var granted = as("heli").post(path + "/escalations/approvals", yes);
    assertOk(granted);
    assertThat(granted.text("/happened/0/type")).isEqualTo("order-amended");
    assertThat(granted.text("/happened/0/event/decision/authority/role")).isEqualTo("head");
    var changed = mari().get(fresh(path));
    assertThat(changed.text("/lines/0/quantity/amount")).isEqualTo("500");
    assertThat(changed.body().at("/escalations").isEmpty()).isTrue();
    assertThat(as("heli").get(fresh("/api/orders/escalations")).response().body())
        .doesNotContain(id(path));
  }

  @Test
  void aWaitingChangeOfWhichGoodsHaveLeftSinceIsOverWithASentence() {
    var path = confirmed();
    assertOk(amend(path, "500"));
    eventually(path, "10", 200);
    var yes = Map.of("line", 0, "reason", "They are good for it.");
    var late = as("heli").post(path + "/escalations/approvals", yes);
    assertOk(late);
    assertThat(late.text("/happened/0/type")).isEqualTo("escalation-fell");
    assertThat(late.text("/happened/0/event/sentence")).contains("has moved on");
    assertThat(mari().get(fresh(path)).text("/lines/0/quantity/amount")).isEqualTo("90");
  }

  @Test
  void anOrderIsNotEmptied() {
    var path = confirmed();
    assertThat(amend(path, "0").text("/rule")).isEqualTo("order-has-lines");
  }

  @Test
  void aLineComesAtThePriceOfTheOrdersDateAndGoesAgain() {
    var path = confirmed();
    var added =
        mari()
            .post(
                path + "/amendments",
                Map.of(
                    "on",
                    "2010-01-28",
                    "reason",
                    "Brushes too.",
                    "lines",
                    List.of(Map.of("product", "SItemNo011", "quantity", pieces("10")))));
    assertOk(added);
    assertThat(mari().get(path).text("/total/amount")).isEqualTo("4650.00");
    reserved(path, "4650.00");
    var gone =
        mari()
            .post(
                path + "/amendments",
                Map.of(
                    "on",
                    "2010-01-29",
                    "reason",
                    "No brushes.",
                    "lines",
                    List.of(Map.of("line", 2, "quantity", pieces("0")))));
    assertOk(gone);
    var now = mari().get(path);
    assertThat(now.text("/state")).isEqualTo("confirmed");
    assertThat(now.body().at("/lines").size()).isEqualTo(1);
    assertThat(now.text("/total/amount")).isEqualTo("4500.00");
  }

  @Test
  void aConfirmedOrderIsCancelledAndOpenedAgain() {
    var path = confirmed();
    assertOk(mari().post(path + "/cancellations", Map.of("reason", "The buyer withdrew.")));
    assertThat(eventuallyRefused(path, "90").text("/detail")).contains("The buyer withdrew.");
    assertThat(amend(path, "80").status()).isEqualTo(409);

    assertOk(mari().post(path + "/reopenings", Map.of("on", "2010-02-01", "reason", "After all.")));
    assertThat(mari().get(path).text("/state")).isEqualTo("submitted");
    reserved(path, "4500.00");
    eventually(path, "90", 200);
    var late = mari().post(path + "/cancellations", Map.of("reason", "Too late."));
    assertThat(late.text("/rule")).isEqualTo("goods-have-not-left");
  }

  @Test
  void closedShortItIsOverWithItsLastDeliveryAndOpensForTheRest() {
    var path = confirmed();
    var early = mari().post(path + "/short-closings", closing());
    assertThat(early.text("/rule")).isEqualTo("goods-have-left");
    var sent = eventually(path, "60", 200);
    assertOk(mari().post(path + "/short-closings", closing()));
    var closed = mari().get(path);
    assertThat(closed.text("/lines/0/ordered/amount")).isEqualTo("90");
    assertThat(closed.text("/lines/0/cancelled/amount")).isEqualTo("30");
    assertThat(closed.text("/lines/0/open/amount")).isEqualTo("0");
    assertThat(closed.text("/total/amount")).isEqualTo("3000.00");
    until(() -> eventuallyRefused(path, "1").text("/detail").contains("0 LTR open"));
    assertOk(
        as("veera")
            .post(
                path + "/deliveries",
                Map.of("dispatch", sent.text("/happened/0/event/dispatch"), "on", "2010-02-15")));
    until(() -> mari().get(path).text("/state").equals("delivered"));

    assertOk(mari().post(path + "/reopenings", Map.of("on", "2010-04-01", "reason", "More.")));
    reserved(path, "4500.00");
    eventually(path, "30", 200);
    assertThat(mari().get(path).text("/lines/0/cancelled/amount")).isEqualTo("0");
  }

  @Test
  void aPartBecomesAnOrderOfItsOwnAndACopyIsANewOne() {
    var path = confirmed();
    var split =
        mari()
            .post(
                path + "/splits",
                Map.of(
                    "on",
                    "2010-01-28",
                    "reason",
                    "Later.",
                    "number",
                    "B-1",
                    "lines",
                    List.of(Map.of("line", 1, "quantity", litres("40")))));
    assertOk(split);
    var part = "/api/orders/" + split.text("/happened/0/event/into");
    until(() -> mari().get(part).status() == 200);
    assertThat(mari().get(part).text("/state")).isEqualTo("submitted");
    assertThat(mari().get(part).text("/total/amount")).isEqualTo("2000.00");
    assertThat(mari().get(part).text("/splitFrom")).isEqualTo(id(path));
    var whole = mari().get(path);
    assertThat(whole.text("/state")).isEqualTo("confirmed");
    assertThat(whole.text("/total/amount")).isEqualTo("2500.00");
    assertThat(whole.text("/splitInto/0")).isEqualTo(split.text("/happened/0/event/into"));

    var copy = mari().post(path + "/copies", Map.of("orderedOn", "2010-03-01"));
    assertThat(copy.status()).as(copy.response().body()).isEqualTo(201);
    var again = mari().get("/api/orders/" + copy.text("/id"));
    assertThat(again.text("/state")).isEqualTo("captured");
    assertThat(again.text("/lines/0/quantity/amount")).isEqualTo("50");
    var elsewhere = Map.of("id", id(path), "orderedOn", "2010-03-01");
    assertThat(mari().post(part + "/copies", elsewhere).text("/rule")).isEqualTo("order-id-is-new");
  }

  @Test
  void aCapturedOrderIsAmendedWithoutCredit() {
    var path = "/api/orders/" + captured();
    assertOk(amend(path, "40"));
    var now = mari().get(path);
    assertThat(now.text("/state")).isEqualTo("captured");
    assertThat(now.text("/total/amount")).isEqualTo("2000.00");
    var nothing = amend(path, "40");
    assertOk(nothing);
    assertThat(nothing.body().at("/happened").isEmpty()).isTrue();
    var both = new HashMap<String, Object>(Map.of("line", 1, "product", "SItemNo001"));
    both.put("quantity", litres("1"));
    var odd = Map.of("on", "2010-01-28", "reason", "Odd.", "lines", List.of(both));
    assertThat(mari().post(path + "/amendments", odd).status()).isEqualTo(400);
  }

  private String confirmed() {
    var path = "/api/orders/" + captured();
    assertOk(mari().post(path + "/submissions", Map.of("on", "2010-01-25")));
    reserved(path, "4500.00");
    return path;
  }

  private void reserved(String path, String amount) {
    hear("voti.credit.credit-reserved.v1", Map.of("order", id(path), "amount", money(amount)));
  }

  private Answer amend(String path, String quantity) {
    return mari()
        .post(
            path + "/amendments",
            Map.of(
                "on",
                "2010-01-28",
                "reason",
                "The buyer asked.",
                "lines",
                List.of(Map.of("line", 1, "quantity", litres(quantity)))));
  }

  private Answer dispatch(String path, String quantity) {
    return as("veera")
        .post(
            path + "/dispatches",
            Map.of(
                "on",
                "2010-02-14",
                "lines",
                List.of(Map.of("line", 1, "quantity", litres(quantity)))));
  }

  /** Once the warehouse has heard of the order. */
  private Answer eventually(String path, String quantity, int status) {
    var answer = dispatch(path, quantity);
    for (var i = 0; i < 200 && answer.status() != status; i++) {
      LockSupport.parkNanos(20_000_000);
      answer = dispatch(path, quantity);
    }
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    return answer;
  }

  private Answer eventuallyRefused(String path, String quantity) {
    return eventually(path, quantity, 422);
  }

  private static void until(BooleanSupplier so) {
    for (var i = 0; i < 200 && !so.getAsBoolean(); i++) {
      LockSupport.parkNanos(20_000_000);
    }
    assertThat(so.getAsBoolean()).isTrue();
  }

  private static Map<String, String> closing() {
    return Map.of("on", "2010-04-01", "reason", "The season is over.");
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Map<String, String> litres(String amount) {
    return Map.of("amount", amount, "unit", "LTR");
  }

  private static Map<String, String> pieces(String amount) {
    return Map.of("amount", amount, "unit", "C62");
  }

  private static Map<String, String> money(String amount) {
    return Map.of("amount", amount, "currency", "SEK");
  }
}
