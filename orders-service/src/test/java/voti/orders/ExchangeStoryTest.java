package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.due.DueWork;

/** A retailer sends back what did not sell and takes other goods for it. */
class ExchangeStoryTest extends StockWorld {

  private static final String RETAILER = "acc-7f-0192f3a0-0001-7000-8000-000000000058";
  private static final String TERMS = "/api/orders/exchange-terms";

  private static String product = "";

  @Autowired private List<DueWork> works;

  @BeforeEach
  void theRetailerIsKnown() {
    prepare();
    if (product.isEmpty()) {
      register(RETAILER, "Kask", "7300070011580");
      place("Not sold", "NOT-SOLD", "exchange");
      product = controlled("SHELF");
    }
  }

  @Test
  void unsoldGoodsComeBackForOthersWithinTheQuotaAndWhatIsDamagedDoesNotCount() {
    var agreement = agreed("10");
    var order = delivered("100");
    var exchanges = TERMS + "/" + agreement + "/exchanges";
    var asked = mari().post(exchanges, ask(order, "8", "2010-03-20"));
    var granted = taken(asked).body().at("/happened/0/event/exchange");
    assertThat(granted.at("/value/amount").asString()).isEqualTo("120.00");
    assertThat(granted.at("/quota/base/amount").asString()).isEqualTo("1500.00");
    assertThat(granted.at("/quota/most/amount").asString()).isEqualTo("150.00");
    var exchange = granted.at("/exchange").asString();
    var instead = granted.at("/wanted/order").asString();
    var order2 = seen("mari", "/api/orders/" + instead);
    assertThat(order2.text("/state")).isEqualTo("captured");
    assertThat(order2.text("/total/amount")).isEqualTo("100.00");

    var beyond = taken(mari().post(exchanges, ask(order, "3", "2010-03-21"))).body();
    var second = beyond.at("/happened/0/event/exchange/exchange").asString();
    assertThat(beyond.at("/happened/0/event/escalation/needs").asString())
        .isEqualTo("commercial-director");
    assertThat(beyond.at("/happened/0/event/exchange/quota/used/amount").asString())
        .isEqualTo("120.00");
    var why = Map.of("reason", "They grow.");
    assertThat(as("heli").post(exchanges + "/" + second + "/approvals", why).text("/rule"))
        .isEqualTo("decider-reaches-it");
    taken(as("dora").post(exchanges + "/" + second + "/refusals", why));
    assertThat(mari().post(exchanges, ask(order, "93", "2010-03-20")).text("/rule"))
        .isEqualTo("exchange-stays-within-delivery");
    assertThat(mari().post(exchanges, ask(order, "1", "2010-09-20")).text("/rule"))
        .isEqualTo("exchange-is-within-the-window");
    assertThat(as("jaan").post(exchanges, ask(order, "1", "2010-03-20")).status()).isEqualTo(403);

    var arrivals = exchanges + "/" + exchange + "/arrivals";
    assertThat(as("veera").post(arrivals, came("BRISTLES", "2010-03-25")).text("/rule"))
        .isEqualTo("cause-fits-the-kind");
    assertThat(as("veera").post(arrivals, came("NOT-SOLD", "2010-05-25")).text("/rule"))
        .isEqualTo("exchange-comes-in-time");
    var returned =
        taken(as("veera").post(arrivals, came("NOT-SOLD", "2010-03-25")))
            .text("/happened/0/event/returned");
    assertThat(mari().post(exchanges + "/" + exchange + "/cancellations", why).text("/rule"))
        .isEqualTo("exchange-has-not-come");
    var inspections = "/api/orders/" + order + "/returns/" + returned + "/inspections";
    assertThat(as("kai").post(inspections, found("no-credit", "0")).text("/rule"))
        .isEqualTo("exchanged-goods-are-credited");
    var credited = taken(as("kai").post(inspections, found("partial-credit", "6"))).body();
    assertThat(credited.at("/happened/1/event/movement/gross/amount").asString())
        .isEqualTo("90.00");
    assertThat(credited.at("/happened/1/event/act").asString()).isEqualTo(exchange);
    var settled = seen("mari", "/api/orders/exchanges/" + exchange);
    assertThat(settled.text("/state")).isEqualTo("settled");
    assertThat(settled.text("/exchanged/amount")).as("six of eight are sound").isEqualTo("90.00");
    var next = taken(mari().post(exchanges, ask(order, "3", "2010-03-28"))).body();
    assertThat(next.at("/happened/0/event/exchange/quota/used/amount").asString())
        .isEqualTo("90.00");
  }

  @Test
  void whatIsCancelledOrDoesNotComeGivesItsQuotaBackAndItsOrderIsCancelled() {
    var agreement = agreed("90");
    var order = delivered("10");
    var exchanges = TERMS + "/" + agreement + "/exchanges";
    var first = taken(mari().post(exchanges, ask(order, "2", "2010-03-20"))).body();
    var exchange = first.at("/happened/0/event/exchange/exchange").asString();
    var instead = first.at("/happened/0/event/exchange/wanted/order").asString();
    var used = "/happened/0/event/exchange/quota/used/amount";
    var other = taken(mari().post(exchanges, ask(order, "1", "2010-03-20"))).body();
    assertThat(other.at(used).asString()).isEqualTo("30.00");
    taken(
        mari().post(exchanges + "/" + exchange + "/cancellations", Map.of("reason", "They sell.")));
    assertThat(seen("mari", "/api/orders/" + instead).text("/state")).isEqualTo("cancelled");
    var third = taken(mari().post(exchanges, ask(order, "1", "2010-03-20"))).body();
    assertThat(third.at(used).asString()).isEqualTo("15.00");

    var late = third.at("/happened/0/event/exchange/exchange").asString();
    var arrivals = exchanges + "/" + late + "/arrivals";
    var back = taken(as("veera").post(arrivals, came("NOT-SOLD", "2010-03-25")));
    var returned = back.text("/happened/0/event/returned");
    taken(
        as("veera")
            .post(
                "/api/orders/" + order + "/returns/" + returned + "/withdrawals",
                Map.of("reason", "Opened cartons.")));
    assertThat(seen("mari", "/api/orders/exchanges/" + late).text("/state")).isEqualTo("granted");
    works.stream()
        .filter(work -> work.name().equals("exchanges-lapse"))
        .forEach(work -> work.run(Instant.parse("2010-04-20T08:00:00Z")));
    assertThat(seen("mari", "/api/orders/exchanges/" + late).text("/state")).isEqualTo("lapsed");
    var lapsed = third.at("/happened/0/event/exchange/wanted/order").asString();
    assertThat(seen("mari", "/api/orders/" + lapsed).text("/state")).isEqualTo("cancelled");
    var list = mari().get("/api/orders/exchanges?state=lapsed&account=" + RETAILER).body();
    assertThat(list.at("/items").valueStream().map(one -> one.at("/exchange").asString()))
        .contains(late);
  }

  @Test
  void badTermsNameWhatIsWrong() {
    var terms = terms("10");
    terms.put("families", List.of("NO-SUCH"));
    assertThat(mari().post(TERMS, terms).text("/rule")).isEqualTo("family-is-known");
    var none = terms("0");
    assertThat(mari().post(TERMS, none).text("/rule")).isEqualTo("quota-is-a-share");
    none.remove("quota");
    assertThat(mari().post(TERMS, none).status()).isEqualTo(400);
    assertThat(as("veera").post(TERMS, terms("10")).status()).isEqualTo(403);
    assertThat(mari().get("/api/orders/exchanges/exc-7f-none").status()).isEqualTo(404);
    assertThat(mari().get(TERMS + "/exa-7f-none").status()).isEqualTo(404);
    var unknown = TERMS + "/exa-7f-none/exchanges";
    assertThat(mari().post(unknown, ask("ord-7f-none", "1", "2010-03-20")).status()).isEqualTo(404);
  }

  /** Drafted by the manager, decided by the director. */
  private String agreed(String quota) {
    var agreement = taken(mari().post(TERMS, terms(quota))).text("/id");
    taken(as("dora").post(TERMS + "/" + agreement + "/approvals", Map.of("reason", "As agreed.")));
    assertThat(seen("mari", TERMS + "/" + agreement).text("/state")).isEqualTo("approved");
    return agreement;
  }

  private static Map<String, Object> terms(String quota) {
    return new HashMap<>(
        Map.of(
            "account",
            RETAILER,
            "name",
            "Shelves",
            "currency",
            "SEK",
            "quota",
            quota,
            "months",
            12,
            "windowDays",
            60,
            "returnDays",
            20,
            "from",
            "2010-01-01",
            "until",
            "2011-01-01"));
  }

  private String delivered(String amount) {
    var order = confirmed(RETAILER, product, amount, "2010-02-28");
    var left = taken(dispatch(order, amount, null)).text("/happened/0/event/dispatch");
    var there = Map.of("dispatch", left, "on", "2010-03-02");
    taken(as("veera").post("/api/orders/" + order + "/deliveries", there));
    return order;
  }

  /** Two litres of paint at 50.00 for some shelves at 15.00. */
  private static Map<String, Object> ask(String order, String amount, String on) {
    return Map.of(
        "order",
        order,
        "on",
        on,
        "back",
        List.of(Map.of("line", 1, "quantity", pieces(amount))),
        "wanted",
        List.of(Map.of("product", "SItemNo001", "quantity", Map.of("amount", "2"))),
        "reason",
        "Shelves stand still.");
  }

  private static Map<String, Object> came(String cause, String on) {
    return Map.of("on", on, "causeCode", cause, "reason", "Unopened cartons.");
  }

  private static Map<String, Object> found(String resolution, String credited) {
    return Map.of(
        "on",
        "2010-03-27",
        "resolution",
        resolution,
        "reason",
        "Two are scratched.",
        "lines",
        List.of(
            Map.of(
                "line", 1,
                "sound", pieces("6"),
                "damaged", pieces("2"),
                "credited", pieces(credited))));
  }
}
