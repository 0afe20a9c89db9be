package voti.planning.integration.received.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import voti.contracts.Contracts;
import voti.kit.json.Wire;
import voti.values.Money;

/** Our reading of what orders tells understands the agreed examples, and what is added later. */
class ReceivedExamplesTest {

  private static final Contracts CONTRACTS = Contracts.load();

  @Test
  void goodsDelivered() {
    var read = read("voti.orders.goods-delivered.v1", GoodsDelivered.class);

    assertThat(read.deliveredOn()).isEqualTo(LocalDate.of(2010, 2, 15));
    assertThat(read.dispatch()).startsWith("dis-");
    assertThat(read.kam()).startsWith("emp-");
    assertThat(NetLine.sum(read.lines())).isEqualTo(Money.of("5631.29", "SEK"));
  }

  @Test
  void returnAccepted() {
    var read = read("voti.orders.return-accepted.v1", ReturnAccepted.class);

    assertThat(read.goodsReturn()).startsWith("ret-");
    assertThat(read.acceptedOn()).isEqualTo(LocalDate.of(2010, 3, 12));
    assertThat(NetLine.sum(read.lines())).isEqualTo(Money.of("29.48", "SEK"));
  }

  private static <T> T read(String type, Class<T> reading) {
    var message = (ObjectNode) Wire.mapper().readTree(CONTRACTS.example(type));
    message.put("addedLater", true);
    return Wire.mapper().treeToValue(message, reading);
  }
}
