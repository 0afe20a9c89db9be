package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.views.Replays;
import voti.store.Logs;

/** Every read model is the same again after all it knew was thrown away. */
class ReplayTest extends Platform {

  @Autowired private Replays replays;
  @Autowired private Logs store;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @ParameterizedTest
  @CsvSource({
    "orderbook, /api/orders",
    "escalations, /api/orders/escalations",
    "catalogue, /api/orders/products",
    "price-books, /api/orders/price-lists"
  })
  void isTheSameAgain(String group, String path) {
    var order = send(orderNumbered("replay-" + group)).text("/orders/0/order");
    var asked = Map.of("line", 1, "percent", "7", "reason", "Nine shops");
    assertThat(mari().post("/api/orders/" + order + "/discounts", asked).status()).isEqualTo(200);
    var now = path + "?after=" + store.all().getFirst().lastPosition();
    var before = as("heli").get(now).body();
    assertThat(before.at("/items").isEmpty()).isFalse();

    replays.replay(group);

    assertThat(as("heli").get(now).body()).isEqualTo(before);
  }
}
