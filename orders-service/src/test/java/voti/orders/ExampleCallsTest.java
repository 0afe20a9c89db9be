package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voti.kit.testing.ApiExamples;
import voti.kit.testing.Asking.Answer;

/** The example calls in the API's description work, in the order in which a person makes them. */
class ExampleCallsTest extends StockWorld {

  private static final String ORDER = "/api/orders/{order}";
  private static final String ASSORTMENTS = "/api/orders/assortments";
  private static final String RETAILER = "acc-7f-0192f3a0-0001-7000-8000-000000000059";
  private static final String FAMILIES = "/api/orders/product-families";

  @Test
  void everyExampleOfACommandIsTaken() {
    prepare();
    var examples = new ApiExamples(asking(""));
    catalogue(examples);
    learning(examples);
    taken(mari().post("/api/orders/previews", examples.of("/api/orders/previews")));
    goods(examples);
    advice(examples);
    withdrawn(examples);
    bonuses(examples);
    promotions(examples);
    var imports = "/api/orders/imports/{source}/documents";
    var past = imports.replace("{source}", "examples");
    var answer = taken(as("karl").post(past, examples.of(imports)));
    assertThat(answer.body().at("/refused").isEmpty()).as(answer.response().body()).isTrue();
    quotations(examples);
    frameworks(examples);
    changes(examples);
    stock(examples);
    exchanges(examples);
    examples.areAllUsed();
  }

  private static final String SIGNED =
      "{\"signatory\": \"per-7f-0192f3a0-00b2-8000-8000-000000000001\", \"on\": \"2010-03-11\"}";

  private void catalogue(ApiExamples examples) {
    // The story's product and list are in the catalogue already: these are their neighbours.
    var product = examples.of("/api/orders/products").replace("SItemNo001", "SItemNo099");
    taken(as("dora").post("/api/orders/products", product));
    taken(as("dora").post(FAMILIES, examples.of(FAMILIES)));
    for (var said : new String[] {"descriptions", "costs", "successors", "active-periods"}) {
      var body = examples.of("/api/orders/products/{product}/" + said);
      taken(as("dora").post("/api/orders/products/SItemNo099/" + said, body));
    }
    var numbers = "/api/orders/accounts/{account}/item-numbers";
    for (var said : new String[] {"", "/removals"}) {
      var path = numbers.replace("{account}", ACCOUNT) + said;
      taken(as("mari").post(path, examples.of(numbers + said)));
    }
    taken(as("mari").post(ASSORTMENTS, examples.of(ASSORTMENTS)));
    taken(as("mari").post(ASSORTMENTS + "/lifts", examples.of(ASSORTMENTS + "/lifts")));
    var list = examples.of("/api/orders/price-lists").replace("SEK", "ISK");
    taken(as("dora").post("/api/orders/price-lists", list));
    var drafts = "/api/orders/price-lists/drafts";
    var drafted = taken(as("heli").post(drafts, examples.of(drafts))).text("/id");
    for (var step : new String[] {"/approvals", "/publications"}) {
      var body = examples.of("/api/orders/price-lists/{priceList}" + step);
      taken(as("dora").post("/api/orders/price-lists/" + drafted + step, body));
    }
  }

  private void advice(ApiExamples examples) {
    var focus = taken(as("dora").post("/api/orders/focus", examples.of("/api/orders/focus")));
    var advice = "/api/orders/accounts/{account}/advice";
    taken(mari().post(advice.replace("{account}", Samples.ACCOUNT), examples.of(advice)));
    var removal = "/api/orders/focus/{focus}/removals";
    taken(as("dora").post(removal.replace("{focus}", focus.text("/id")), examples.of(removal)));
  }

  /** Order 34 under a number of its own, from the discount to the brushes that came back. */
  private void goods(ApiExamples examples) {
    var order = send(orderNumbered("examples")).text("/orders/0/order");
    call("mari", "/differences/{number}/confirmations", order, examples);
    call("mari", "/discounts", order, examples);
    call("heli", "/escalations/approvals", order, examples);
    call("mari", "/submissions", order, examples);
    hear("voti.credit.credit-reserved.v1", Map.of("order", order));
    call("veera", "/promises", order, examples);
    call("mari", "/partial-delivery-consents", order, examples);
    var dispatch = call("veera", "/dispatches", order, examples);
    call("veera", "/deliveries", order, examples, dispatch.text("/happened/0/event/dispatch"));
    var act = call("kai", "/acts", order, examples).text("/id");
    var back = call("mari", "/returns", order, examples, act);
    assertThat(back.text("/happened/0/event/movement/gross/amount")).isEqualTo("29.48");
    var acts = "/api/orders/acts/{act}";
    for (var step : new String[] {"/signatures", "/resolutions", "/resolutions/done"}) {
      taken(as("kai").post(acts.replace("{act}", act) + step, examples.of(acts + step)));
    }
    inspected(order, examples);
    madeGood(order, examples);
  }

  /** One act is delivered again; of two others the carrier pays for one. */
  private void madeGood(String order, ApiExamples examples) {
    var acts = "/api/orders/acts/{act}";
    var again = call("kai", "/acts", order, examples).text("/id");
    taken(as("kai").post(acts.replace("{act}", again) + "/signatures", SIGNED));
    var agree = examples.of(acts + "/resolutions").replace("credit-note", "redelivery");
    taken(as("kai").post(acts.replace("{act}", again) + "/resolutions", agree));
    var list = "/api/orders/redeliveries?act=" + again;
    var open = as("veera").get(list);
    while (open.body().at("/items").isEmpty()) {
      open = as("veera").get(list);
    }
    var path = "/api/orders/redeliveries/{redelivery}";
    for (var step : new String[] {"/dispatches", "/arrivals"}) {
      var real = path.replace("{redelivery}", open.text("/items/0/redelivery")) + step;
      taken(as("veera").post(real, examples.of(path + step)));
    }
    for (var answer : new String[] {"/settlements", "/refusals"}) {
      var act = call("kai", "/acts", order, examples).text("/id");
      var claims = acts.replace("{act}", act) + "/claims";
      taken(as("kai").post(claims, examples.of(acts + "/claims")));
      taken(as("kai").post(claims + answer, examples.of(acts + "/claims" + answer)));
    }
  }

  /** One that comes for inspection goes back, the other is inspected. */
  private void inspected(String order, ApiExamples examples) {
    var act = call("kai", "/acts", order, examples).text("/id");
    for (var step : new String[] {"/withdrawals", "/inspections"}) {
      var there = call("veera", "/returns/arrivals", order, examples, act);
      var returned = there.text("/happened/0/event/returned");
      var path = ORDER + "/returns/{returned}" + step;
      var real = path.replace("{order}", order).replace("{returned}", returned);
      taken(as("kai").post(real, examples.of(path)));
    }
  }

  /** Why bristles fall out, and what was done about it. */
  private void learning(ApiExamples examples) {
    var causes = "/api/orders/causes";
    taken(as("kai").post(causes, examples.of(causes)));
    var measures = "/api/orders/measures";
    var path = measures + "/" + taken(as("kai").post(measures, examples.of(measures))).text("/id");
    for (var step : new String[] {"/findings", "/steps"}) {
      taken(as("kai").post(path + step, examples.of(measures + "/{measure}" + step)));
    }
    var decided =
        as("heli").post(path + "/decisions", examples.of(measures + "/{measure}/decisions"));
    assertThat(decided.text("/rule")).as("nothing was delivered").isEqualTo("effect-is-measured");
  }

  private void withdrawn(ApiExamples examples) {
    var order = taken(mari().post("/api/orders", examples.of("/api/orders"))).text("/id");
    call("mari", "/discounts", order, examples);
    call("heli", "/escalations/passings", order, examples);
    call("dora", "/escalations/refusals", order, examples);
    call("mari", "/cancellations", order, examples);
  }

  /** Settled twice over: one settlement waits for a second person, who lets it through or not. */
  private void bonuses(ApiExamples examples) {
    var bonuses = "/api/orders/bonuses";
    var one = bonuses + "/{agreement}";
    var turnedDown = taken(mari().post(bonuses, examples.of(bonuses))).text("/id");
    var refusal = examples.of(one + "/refusals");
    taken(as("heli").post(bonuses + "/" + turnedDown + "/refusals", refusal));
    // So many percent of the story's goods are more than one person settles.
    var much = examples.of(bonuses).replace("\"2\"", "\"80\"").replace("\"3\"", "\"90\"");
    var path = bonuses + "/" + taken(mari().post(bonuses, much)).text("/id");
    taken(as("dora").post(path + "/approvals", examples.of(one + "/approvals")));
    mari().get(fresh(path));
    var settlements = path + "/settlements";
    for (var answer : new String[] {"/refusals", "/approvals"}) {
      taken(as("karl").post(settlements, examples.of(one + "/settlements")));
      taken(as("dora").post(settlements + answer, examples.of(one + "/settlements" + answer)));
    }
    taken(as("dora").post(path + "/ends", examples.of(one + "/ends")));
  }

  /** One that is turned down, and one that is simulated, approved and withdrawn. */
  private void promotions(ApiExamples examples) {
    var promotions = "/api/orders/promotions";
    var one = promotions + "/{promotion}";
    var turnedDown = taken(as("heli").post(promotions, examples.of(promotions))).text("/id");
    taken(
        as("dora")
            .post(promotions + "/" + turnedDown + "/refusals", examples.of(one + "/refusals")));
    var path =
        promotions + "/" + taken(as("heli").post(promotions, examples.of(promotions))).text("/id");
    taken(as("heli").post(path + "/simulations", "{}"));
    taken(as("dora").post(path + "/approvals", examples.of(one + "/approvals")));
    taken(as("dora").post(path + "/withdrawals", examples.of(one + "/withdrawals")));
  }

  /** Drafted, revised beyond the mandate, let through, sent, accepted; others end otherwise. */
  private void quotations(ApiExamples examples) {
    var all = "/api/orders/quotations";
    var one = all + "/{quotation}";
    var path = all + "/" + taken(mari().post(all, examples.of(all))).text("/id");
    taken(mari().post(path + "/outlooks", examples.of(one + "/outlooks")));
    taken(mari().post(path + "/versions", examples.of(one + "/versions")));
    taken(as("heli").post(path + "/approvals", examples.of(one + "/approvals")));
    taken(mari().post(path + "/sendings", examples.of(one + "/sendings")));
    taken(mari().post(path + "/acceptances", examples.of(one + "/acceptances")));
    for (var end : new String[] {"/losses", "/withdrawals"}) {
      var other = all + "/" + taken(mari().post(all, examples.of(all))).text("/id");
      taken(mari().post(other + "/versions", examples.of(one + "/versions")));
      taken(as("heli").post(other + "/passings", examples.of(one + "/passings")));
      taken(as("heli").post(other + "/refusals", examples.of(one + "/refusals")));
      taken(mari().post(other + end, examples.of(one + end)));
    }
  }

  /** Agreed, called off by hand, suspended, resumed and ended. */
  private void frameworks(ApiExamples examples) {
    var all = "/api/orders/frameworks";
    var path = all + "/" + taken(mari().post(all, examples.of(all))).text("/id");
    for (var step : new String[] {"/call-offs", "/suspensions", "/resumptions", "/ends"}) {
      taken(mari().post(path + step, examples.of(all + "/{framework}" + step)));
    }
  }

  /** A product of its own: the story's goods have no stock, and go through. */
  private void stock(ApiExamples examples) {
    var product = controlled("STK-EX");
    var opening = examples.of(STOCK).replace("SItemNo011", "STK-EX");
    var stock = taken(as("veera").post(STOCK, opening)).text("/id");
    for (var step :
        new String[] {
          "/expected-receipts",
          "/receipts",
          "/expected-receipts/withdrawals",
          "/counts",
          "/scrappings",
          "/samples"
        }) {
      var body = examples.of(STOCK + "/{stock}" + step);
      taken(as("veera").post(STOCK + "/" + stock + step, body));
    }
    var order = confirmed(product, "10", "2010-03-01");
    var left = taken(dispatch(order, "10", null)).text("/happened/0/event/dispatch");
    taken(back(order, left, "10"));
    as("veera").get(fresh(STOCK));
    var returned = as("veera").get(fresh(STOCK + "/" + stock)).text("/awaited/0/returned");
    var inspection = examples.of(STOCK + "/{stock}/inspections");
    taken(
        as("veera")
            .post(
                STOCK + "/" + stock + "/inspections",
                inspection.replaceFirst("\"ret-[^\"]+\"", "\"" + returned + "\"")));
    for (var answer : new String[] {"/refusals", "/approvals"}) {
      confirmed(product, answer.length() + "00", "2010-03-01");
      var request = as("heli").get(fresh(STOCK + "/" + stock)).text("/request/request");
      var body = examples.of(STOCK + "/{stock}/purchase-requests" + answer);
      taken(
          as("heli")
              .post(
                  STOCK + "/" + stock + "/purchase-requests" + answer,
                  body.replaceFirst("\"prq-[^\"]+\"", "\"" + request + "\"")));
    }
  }

  /** Order 34 once more: amended, copied, split, closed short and opened again. */
  private void changes(ApiExamples examples) {
    var order = send(orderNumbered("changes")).text("/orders/0/order");
    call("mari", "/differences/{number}/confirmations", order, examples);
    call("mari", "/amendments", order, examples);
    call("mari", "/copies", order, examples);
    call("mari", "/splits", order, examples);
    call("mari", "/submissions", order, examples);
    var total = mari().get(ORDER.replace("{order}", order)).body().at("/total");
    hear("voti.credit.credit-reserved.v1", Map.of("order", order, "amount", total));
    call("mari", "/partial-delivery-consents", order, examples);
    call("veera", "/dispatches", order, examples);
    call("mari", "/short-closings", order, examples);
    call("mari", "/reopenings", order, examples);
  }

  /**
   * @param ids of what the call is about, in the place of the example's id of the same kind
   */
  private Answer call(String who, String path, String order, ApiExamples examples, String... ids) {
    var body = examples.of(ORDER + path);
    for (var id : ids) {
      body = body.replaceFirst("\"" + id.substring(0, 4) + "[^\"]+\"", "\"" + id + "\"");
    }
    var real = (ORDER + path).replace("{order}", order).replace("{number}", "1");
    return taken(as(who).post(real, body));
  }

  /** Granted, come and gone; beyond the quota, let through and turned down; under fresh terms. */
  private void exchanges(ApiExamples examples) {
    register(RETAILER, "Lepp", "7300070011597");
    place("Did not sell", "UNSOLD", "exchange");
    var all = "/api/orders/exchange-terms";
    var one = all + "/{agreement}";
    var asked = one + "/exchanges";
    var drafted = examples.of(all).replace(ACCOUNT, RETAILER);
    var other = taken(mari().post(all, drafted)).text("/id");
    taken(as("heli").post(all + "/" + other + "/refusals", examples.of(one + "/refusals")));
    var path = all + "/" + taken(mari().post(all, drafted)).text("/id");
    taken(as("heli").post(path + "/approvals", examples.of(one + "/approvals")));
    var product = controlled("EXCHANGED");
    var order = confirmed(RETAILER, product, "10", "2010-02-28");
    var left = taken(dispatch(order, "10", null)).text("/happened/0/event/dispatch");
    carried(order, left, examples);
    taken(
        as("veera")
            .post(
                "/api/orders/" + order + "/deliveries",
                Map.of("dispatch", left, "on", "2010-03-02")));
    var body =
        examples
            .of(asked)
            .replaceAll("ord-7f-[0-9a-z-]+", order)
            .replaceAll("\"line\":\\s*2", "\"line\": 1");
    var exchanges = path + "/exchanges";
    for (var answer : new String[] {"/refusals", "/approvals"}) {
      var exchange = beyond(exchanges, body);
      var text = examples.of(asked + "/{exchange}" + answer);
      taken(as("dora").post(exchanges + "/" + exchange + answer, text));
      if (answer.equals("/approvals")) {
        taken(
            mari()
                .post(
                    exchanges + "/" + exchange + "/cancellations",
                    examples.of(asked + "/{exchange}/cancellations")));
        var again = beyond(exchanges, body);
        taken(as("dora").post(exchanges + "/" + again + answer, text));
        taken(
            as("veera")
                .post(
                    exchanges + "/" + again + "/arrivals",
                    examples.of(asked + "/{exchange}/arrivals")));
      }
    }
  }

  /** Cancelled, declined, then taken to the buyer. */
  private void carried(String order, String dispatch, ApiExamples examples) {
    var all = "/api/orders/{order}/dispatches/{dispatch}/bookings";
    var path = all.replace("{order}", order).replace("{dispatch}", dispatch);
    for (var steps :
        List.of(
            List.of("/cancellations"),
            List.of("/declines"),
            List.of("/confirmations", "/pick-ups", "/deliveries"))) {
      var asked = taken(as("veera").post(path, examples.of(all)));
      var reference = asked.text("/happened/0/event/consignment/reference");
      for (var step : steps) {
        var said = examples.of(all + step).replace("V000000000001", reference);
        taken(as("veera").post(path + step, said));
      }
    }
  }

  private String beyond(String exchanges, String body) {
    var escalated = taken(mari().post(exchanges, body));
    assertThat(escalated.text("/happened/0/type")).contains("exchange-escalated");
    return escalated.text("/happened/0/event/exchange/exchange");
  }
}
