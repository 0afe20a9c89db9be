package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the warehouse sees of an order, from its confirmation to its arrival. */
class DispatchDeskTest extends StockWorld {

  private static final String DESK = "/api/orders/dispatch-desk?state=";

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @Test
  void anOrderIsReadyThenUnderwayThenGone() {
    var product = controlled("DESK-1");
    var order = confirmed(product, "20", "2010-03-10");
    var ready = row("ready", order);
    assertThat(ready.at("/lines/0/open/amount").asString()).isEqualTo("20");
    assertThat(ready.at("/lines/0/sku").asString()).isEqualTo("DESK-1");
    assertThat(ready.at("/number").asString()).isNotBlank();

    var path = "/api/orders/" + order;
    var consent =
        Map.of("by", "per-7f-buyer-1", "on", "2010-03-09", "reason", "The rest may follow.");
    as("mari").post(path + "/partial-delivery-consents", consent);
    var first = taken(dispatch(order, "15", null)).text("/happened/0/event/dispatch");
    assertThat(row("underway", order).at("/underway/0/dispatch").asString()).isEqualTo(first);
    assertThat(open(order)).isEqualTo("5");

    taken(as("veera").post(path + "/deliveries", Map.of("dispatch", first, "on", "2010-03-11")));
    gone("underway", order);
    var second = taken(dispatch(order, "5", null)).text("/happened/0/event/dispatch");
    gone("ready", order);
    taken(as("veera").post(path + "/deliveries", Map.of("dispatch", second, "on", "2010-03-12")));
    gone("underway", order);
  }

  @Test
  void whatTheDeskCannotShowNamesItsField() {
    assertThat(as("veera").get(DESK + "lost").text("/field")).isEqualTo("state");
  }

  private String open(String order) {
    return row("ready", order).at("/lines/0/open/amount").asString();
  }

  private JsonNode row(String state, String order) {
    for (var look = 0; look < 200; look++) {
      var found = find(state, order);
      if (found.isPresent()) {
        return found.get();
      }
      LockSupport.parkNanos(20_000_000);
    }
    throw new AssertionError(order + " is not " + state);
  }

  private void gone(String state, String order) {
    for (var look = 0; look < 200 && find(state, order).isPresent(); look++) {
      LockSupport.parkNanos(20_000_000);
    }
    assertThat(find(state, order)).isEmpty();
  }

  /** Through all pages. */
  private Optional<JsonNode> find(String state, String order) {
    var cursor = "";
    do {
      var page = as("veera").get(DESK + state + cursor);
      for (var row : page.body().at("/items")) {
        if (row.at("/order").asString().equals(order)) {
          return Optional.of(row);
        }
      }
      var next = page.text("/next");
      cursor = next.isEmpty() ? "" : "&cursor=" + next.replace(" ", "%20");
    } while (!cursor.isEmpty());
    return Optional.empty();
  }
}
