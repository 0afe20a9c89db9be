package voti.orders;

import java.util.List;
import java.util.Map;
import voti.kit.testing.Asking.Answer;

/** Paint that is delivered, found wanting and comes back. */
abstract class Comebacks extends Platform {

  /** An order of 4,500.00, delivered. */
  String delivered(String on) {
    var order = captured();
    var path = "/api/orders/" + order;
    ok(mari().post(path + "/submissions", Map.of("on", "2010-01-25")));
    hear("voti.credit.credit-reserved.v1", Map.of("order", order, "amount", amount("4500.00")));
    var body = Map.of("on", on, "lines", List.of(litres("90")));
    var dispatched = eventually(() -> as("veera").post(path + "/dispatches", body));
    ok(dispatched);
    var dispatch = dispatched.text("/happened/0/event/dispatch");
    ok(as("veera").post(path + "/deliveries", Map.of("dispatch", dispatch, "on", on)));
    return order;
  }

  private static Map<String, String> amount(String kronor) {
    return Map.of("amount", kronor, "currency", "SEK");
  }

  static Map<String, Object> litres(String amount) {
    return Map.of("line", 1, "quantity", amount(amount, "LTR"));
  }

  static Map<String, Object> amount(String amount, String unit) {
    return Map.of("amount", amount, "unit", unit);
  }

  /** Paint of an order, signed by our side only. */
  Answer act(String order, String on, String cause, String litres) {
    return act(order, on, cause, litres, "damage");
  }

  Answer act(String order, String on, String cause, String litres, String kind) {
    return as("kai")
        .post(
            "/api/orders/" + order + "/acts",
            Map.of(
                "kind",
                kind,
                "on",
                on,
                "cause",
                "As found.",
                "causeCode",
                cause,
                "documentHash",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "signatories",
                List.of("kai"),
                "lines",
                List.of(litres(litres))));
  }

  static Map<String, Object> comeback(String act, String litres, String on) {
    return Map.of(
        "act",
        act,
        "on",
        on,
        "cause",
        "As found.",
        "causeCode",
        "STORY-GLUE",
        "lines",
        List.of(litres(litres)));
  }

  static void ok(Answer answer) {
    if (answer.status() != 200) {
      throw new AssertionError(answer.response().body());
    }
  }
}
