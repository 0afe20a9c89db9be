package voti.gateway.console.orders;

import java.util.List;
import java.util.Map;
import java.util.Set;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Json;
import voti.gateway.console.Part;
import voti.gateway.console.Submission;

/** What could be offered with an order that can still be changed, and what was taken of it. */
final class AdviceBeside {

  private static final Set<String> OVER = Set.of("cancelled", "delivered");

  private final ApiClient api;
  private final Json order;

  AdviceBeside(ApiClient api, Json order) {
    this.api = api;
    this.order = order;
  }

  /** By what it was ordered on; nothing of what is on it already, and nothing once it is over. */
  Part lines(String today) {
    return OVER.contains(String.valueOf(order.text("state")))
        ? new Part(new Json(), null)
        : Part.of(() -> api.get(path(), "on", today, "basket", String.join(",", basket())));
  }

  /** It is kept before the order is changed, so that the change says what was taken of it. */
  void keep(Submission typed) {
    api.post(
        path(),
        Map.of(
            "on", typed.value("on"),
            "basket", basket(),
            "order", String.valueOf(order.text("order"))),
        typed.key() + "-advice");
  }

  private String path() {
    return "/api/orders/accounts/" + order.text("account") + "/advice";
  }

  private List<String> basket() {
    return order.list("lines").stream()
        .map(line -> String.valueOf(line.text("sku")))
        .distinct()
        .toList();
  }
}
