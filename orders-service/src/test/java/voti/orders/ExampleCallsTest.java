package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import voti.kit.testing.ApiExamples;
import voti.kit.testing.Asking.Answer;

/** The example calls in the API's description work, in the order in which a person makes them. */
class ExampleCallsTest extends Platform {

  private static final String ORDER = "/api/orders/{order}";

  @Test
  void everyExampleOfACommandIsTaken() {
    prepare();
    var examples = new ApiExamples(asking(""));
    catalogue(examples);
    goods(examples);
    withdrawn(examples);
    examples.areAllUsed();
  }

  private void catalogue(ApiExamples examples) {
    // The story's product and list are in the catalogue already: these are their neighbours.
    var product = examples.of("/api/orders/products").replace("SItemNo001", "SItemNo099");
    taken(as("dora").post("/api/orders/products", product));
    var list = examples.of("/api/orders/price-lists").replace("SEK", "ISK");
    taken(as("dora").post("/api/orders/price-lists", list));
  }

  /** Order 34 under a number of its own, from the discount to the brushes that came back. */
  private void goods(ApiExamples examples) {
    var order = send(orderNumbered("examples")).text("/orders/0/order");
    call("mari", "/differences/{number}/confirmations", order, examples);
    call("mari", "/discounts", order, examples);
    call("heli", "/escalations/approvals", order, examples);
    call("mari", "/submissions", order, examples);
    hear("voti.credit.credit-reserved.v1", Map.of("order", order));
    call("mari", "/partial-delivery-consents", order, examples);
    var dispatch = call("veera", "/dispatches", order, examples);
    call("veera", "/deliveries", order, examples, dispatch.text("/happened/0/event/dispatch"));
    var act = call("kai", "/acts", order, examples).text("/id");
    var back = call("mari", "/returns", order, examples, act);
    assertThat(back.text("/happened/0/event/movement/gross/amount")).isEqualTo("29.48");
  }

  private void withdrawn(ApiExamples examples) {
    var order = taken(mari().post("/api/orders", examples.of("/api/orders"))).text("/id");
    call("mari", "/discounts", order, examples);
    call("heli", "/escalations/refusals", order, examples);
    call("mari", "/cancellations", order, examples);
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

  private static Answer taken(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
    return answer;
  }
}
