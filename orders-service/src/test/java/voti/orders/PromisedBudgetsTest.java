package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.command.Caller;
import voti.kit.due.DueWork;
import voti.kit.testing.Asking.Answer;
import voti.orders.promotion.OfferingPromotions;
import voti.orders.promotion.PromisedBudgets;
import voti.values.Money;
import voti.values.decision.Actor;

/** No budget is overrun and no coupon used twice, whoever asks at the same moment. */
class PromisedBudgetsTest extends Comebacks {

  private static final String PROMOTIONS = "/api/orders/promotions";
  private static final Map<String, String> WHY = Map.of("reason", "As last year.");

  @Autowired private List<DueWork> due;
  @Autowired private PromisedBudgets budgets;
  @Autowired private OfferingPromotions offering;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  /** Each would get 9 × 50.00 on top; 1,000.00 cover two of four. */
  @Test
  void ordersOfOneMomentGetNoMoreThanTheBudgetTogether() throws Exception {
    var path = approved("BUDGET-1", "coupons", "1000.00");
    var orders = IntStream.range(0, 4).mapToObj(_ -> "/api/orders/" + captured()).toList();
    try (var threads = Executors.newFixedThreadPool(orders.size())) {
      var submissions =
          orders.stream()
              .map(
                  order ->
                      (Callable<Answer>)
                          () -> mari().post(order + "/submissions", submission("BUDGET-1")))
              .toList();
      for (var answer : threads.invokeAll(submissions)) {
        assertThat(answer.get().status()).as(answer.get().response().body()).isEqualTo(200);
      }
    }
    var sizes = orders.stream().map(order -> mari().get(order).body().at("/lines").size()).toList();
    assertThat(sizes).as("with goods on top").containsExactlyInAnyOrder(1, 1, 2, 2);
    var promotion = seen(path);
    assertThat(promotion.text("/used/amount")).isEqualTo("900.00");
    assertThat(promotion.body().at("/orders").asInt()).isEqualTo(2);
    assertThat(promotion.body().at("/promised").asInt()).isZero();
  }

  @Test
  void aCouponOfOneUseIsForTheFirstOrderAndFreeAgainOnceThatIsUndone() {
    var path = approved("BUDGET-2", "single-coupons", null);
    var first = "/api/orders/" + captured();
    ok(mari().post(first + "/submissions", submission("BUDGET-2")));
    assertThat(mari().get(first).body().at("/lines").size()).isEqualTo(2);
    var second = "/api/orders/" + captured();
    ok(mari().post(second + "/submissions", submission("BUDGET-2")));
    assertThat(mari().get(second).body().at("/lines").size()).isEqualTo(1);
    assertThat(mari().get(second).body().at("/promotions").findValuesAsString("reason"))
        .contains("its coupon was not shown, or another order has used it");
    ok(mari().post(first + "/cancellations", Map.of("reason", "The buyer withdrew.")));
    assertThat(seen(path).text("/used/amount")).isEqualTo("0.00");
    var third = "/api/orders/" + captured();
    ok(mari().post(third + "/submissions", submission("BUDGET-2")));
    assertThat(mari().get(third).body().at("/lines").size()).isEqualTo(2);
    var reopened = mari().post(first + "/reopenings", Map.of("on", "2010-01-28", "reason", "Yes."));
    assertThat(reopened.text("/rule")).isEqualTo("coupon-is-used-once");
  }

  @Test
  void anOrderGrowsAsFarAsTheBudgetReaches() {
    var path = approved("BUDGET-3", "coupons", "550.00");
    var order = "/api/orders/" + captured();
    ok(mari().post(order + "/submissions", submission("BUDGET-3")));
    var refused = amended(order, "200");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/rule")).isEqualTo("budget-covers-the-order");
    assertThat(refused.text("/detail"))
        .contains("would give the order 1000.00 SEK, and 550.00 SEK of its budget is left");
    assertThat(mari().get(order).text("/lines/0/quantity/amount")).isEqualTo("90");
    ok(amended(order, "110"));
    assertThat(mari().get(order).text("/lines/1/quantity/amount")).isEqualTo("11");
    assertThat(seen(path).text("/used/amount")).isEqualTo("550.00");
  }

  /** The process was stopped after the promise: no order follows. */
  @Test
  void aPromiseThatNoOrderFollowsIsGivenBackAfterAnHour() {
    var path = approved("BUDGET-4", "coupons", "500.00");
    var order = captured();
    var offers =
        offering
            .to(Samples.ACCOUNT, "SEK", Samples.DAY, List.of("BUDGET-4"), List.of())
            .offers()
            .stream()
            .filter(offer -> path.endsWith(offer.promotion()))
            .toList();
    var values = Map.of(offers.getFirst().promotion(), Money.of("450.00", "SEK"));
    budgets.forChange(order, values, offers, caller());
    assertThat(mari().get(fresh(path)).text("/used/amount")).isEqualTo("450.00");
    assertThat(mari().get(fresh(path)).body().at("/promised").asInt()).isEqualTo(1);
    runDue(Duration.ofMinutes(59));
    assertThat(mari().get(fresh(path)).text("/used/amount")).isEqualTo("450.00");
    runDue(Duration.ofMinutes(61));
    assertThat(mari().get(fresh(path)).text("/used/amount")).isEqualTo("0.00");
    assertThat(mari().get(fresh(path)).body().at("/promised").asInt()).isZero();
  }

  /** 900 × 50.00 are beyond the mandate: the head decides, and the budget waits with the order. */
  @Test
  void whatWaitsForSomebodyKeepsItsPromiseUntilItIsDecided() {
    var path = approved("BUDGET-5", "coupons", "9000.00");
    var order = "/api/orders/" + captured();
    ok(amended(order, "900"));
    ok(mari().post(order + "/submissions", submission("BUDGET-5")));
    assertThat(mari().get(fresh(order)).text("/state")).isEqualTo("captured");
    runDue(Duration.ofHours(2));
    assertThat(seen(path).text("/used/amount")).isEqualTo("4500.00");
    var no = Map.of("line", 0, "reason", "Too much at once.");
    ok(as("dora").post(order + "/escalations/refusals", no));
    runDue(Duration.ofHours(2));
    assertThat(seen(path).text("/used/amount")).isEqualTo("0.00");
  }

  /** 10 % of 4,500.00; 30 of 90 litres go back. */
  @Test
  void whatComesBackGivesItsPartOfTheBudgetBack() {
    place("Does not stick", "STORY-GLUE", "damage");
    var path = approved("BUDGET-6", "coupons", "5000.00", "percentage");
    var id = captured();
    var order = "/api/orders/" + id;
    ok(mari().post(order + "/submissions", submission("BUDGET-6")));
    assertThat(seen(path).text("/used/amount")).isEqualTo("450.00");
    var amount = Map.of("amount", "4050.00", "currency", "SEK");
    hear("voti.credit.credit-reserved.v1", Map.of("order", id, "amount", amount));
    var body = Map.of("on", "2010-02-10", "lines", List.of(litres("90")));
    var dispatched = eventually(() -> as("veera").post(order + "/dispatches", body));
    ok(dispatched);
    var dispatch = dispatched.text("/happened/0/event/dispatch");
    ok(as("veera").post(order + "/deliveries", Map.of("dispatch", dispatch, "on", "2010-02-10")));
    var act = act(id, "2010-02-12", "STORY-GLUE", "30");
    var back = new HashMap<>(comeback(act.text("/happened/0/event/act"), "30", "2010-02-12"));
    back.put("dispatch", dispatch);
    ok(as("veera").post(order + "/returns", back));
    assertThat(seen(path).text("/used/amount")).as("60 of 90").isEqualTo("300.00");
  }

  private void runDue(Duration later) {
    due.stream()
        .filter(work -> work.name().equals("promised-budgets-run-out"))
        .forEach(work -> work.run(Instant.now().plus(later)));
  }

  private static Caller caller() {
    var actor = new Actor("mari", "kam", "key-accounts", null, null, "", "api");
    return Caller.ofRequest(actor, Set.of("kam"), "stopped", null, null);
  }

  private Answer amended(String order, String litres) {
    var wanted = Map.of("line", 1, "quantity", amount(litres, "LTR"));
    return mari()
        .post(
            order + "/amendments",
            Map.of("on", "2010-01-28", "lines", List.of(wanted), "reason", "More is needed."));
  }

  /** What was written before is seen once the automation has acted and the view has drawn it. */
  private Answer seen(String path) {
    mari().get(fresh(path));
    return mari().get(fresh(path));
  }

  private static Map<String, Object> submission(String coupon) {
    return Map.of("on", "2010-01-25", "coupons", List.of(coupon));
  }

  private String approved(String coupon, String audience, @Nullable String budget) {
    return approved(coupon, audience, budget, "buy-n-get-m");
  }

  private String approved(String coupon, String audience, @Nullable String budget, String kind) {
    var asked =
        new HashMap<String, Object>(
            Map.of(
                "name",
                "Story " + coupon,
                "currency",
                "SEK",
                "from",
                "2010-01-01",
                "until",
                "2011-01-01",
                "audience",
                audience,
                "among",
                List.of(coupon),
                "kind",
                kind,
                "reason",
                "For spring."));
    asked.putAll(
        kind.equals("percentage")
            ? Map.of("percent", "10", "base", "list")
            : Map.of("buy", "10", "free", "1"));
    if (budget != null) {
      asked.put("budget", budget);
    }
    var drafted = as("heli").post(PROMOTIONS, asked);
    assertThat(drafted.status()).as(drafted.response().body()).isEqualTo(201);
    var path = PROMOTIONS + "/" + drafted.text("/id");
    ok(as("heli").post(path + "/simulations", Map.of()));
    ok(as("dora").post(path + "/approvals", WHY));
    return path;
  }
}
