package voti.gateway.console.orders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import voti.gateway.console.Submission;

/**
 * Discounts that were typed beside lines. An order is taken without any; each is asked once it is
 * there, under a key of its own, so that the same form sent again asks nothing twice.
 */
final class DiscountsOfRows {

  private static final String DISCOUNT = "discount";

  private final Map<String, Object> order;
  private final Map<Integer, Map<String, Object>> requests = new TreeMap<>();

  DiscountsOfRows(Submission typed) {
    order = typed.body();
    if (order.get("lines") instanceof List<?> lines) {
      for (var i = 0; i < lines.size(); i++) {
        var some = lines.get(i) instanceof Map<?, ?> line ? line.remove(DISCOUNT) : null;
        if (some != null) {
          var request = new LinkedHashMap<String, Object>();
          request.put("line", i + 1);
          request.put("percent", some);
          request.put("reason", typed.value("-discountReason"));
          requests.put(i + 1, request);
        }
      }
    }
  }

  /** What is taken first. */
  Map<String, Object> order() {
    return order;
  }

  /** What is asked then, by the number of the line. */
  Map<Integer, Map<String, Object>> requests() {
    return requests;
  }
}
