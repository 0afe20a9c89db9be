package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A request that is sent again gets the first answer, whatever has become of the facts since. */
class RetryTest extends Platform {

  @Test
  void anOrderThatIsSentAgainAfterANewPriceListIsTheSameOrder() {
    prepare();
    var list = new HashMap<>(priceList("Switzerland", "CHF"));
    list.put("id", "prl-00-0192f3a0-0098-7000-8000-000000000001");
    published(list);
    var once = mari().with("Idempotency-Key", "order-in-francs");
    var first = once.post("/api/orders", order("90"));
    assertThat(first.status()).as(first.response().body()).isEqualTo(201);

    list.put("from", "2010-02-01");
    published(list);
    var again = once.post("/api/orders", order("90"));
    assertThat(again.status()).as(again.response().body()).isEqualTo(201);
    assertThat(again.text("/id")).isEqualTo(first.text("/id"));
    assertThat(again.position()).isEqualTo(first.position());
    assertThat(again.body().at("/repeated").asBoolean()).isTrue();

    var other = once.post("/api/orders", order("91"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.text("/rule")).isEqualTo("idempotency-key-reused");
  }

  private void published(Map<String, Object> list) {
    assertThat(as("dora").post("/api/orders/price-lists", list).status()).isEqualTo(201);
  }

  private static Map<String, Object> order(String litres) {
    var line = Map.of("product", "SItemNo001", "quantity", Map.of("amount", litres, "unit", "LTR"));
    return Map.of(
        "account", ACCOUNT, "currency", "CHF", "orderedOn", "2010-01-25", "lines", List.of(line));
  }
}
