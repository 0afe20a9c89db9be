package voti.credit.integration.received.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import voti.contracts.Contracts;
import voti.kit.json.Wire;
import voti.values.Money;

/** What others publish as examples is read. */
class ReceivedExamplesTest {

  private static <T> T read(String type, Class<T> as) {
    var example = Contracts.load().example("voti.orders." + type + ".v1");
    return Wire.mapper().readValue(example, as);
  }

  /** As it was published before shares were told. */
  @Test
  void aBonusOfWhichTheVatWasNotToldIsRead() {
    var old =
        """
        {"agreement": "bon-7f-1", "account": "acc-7f-1", "settlement": "bst-7f-1",
         "as": "payment", "on": "2011-01-15", "amount": {"amount": "112.04", "currency": "SEK"},
         "settled": {"amount": "112.04", "currency": "SEK"}, "by": "emp-00-1"}
        """;
    var told = Wire.mapper().readValue(old, BonusSettled.class);
    assertThat(told.owed()).isEqualTo("acc-7f-1");
    assertThat(told.bonus().name()).isEqualTo("bon-7f-1");
    assertThat(told.bonus().shares()).isEmpty();
    assertThat(told.bonus().paidOut()).isTrue();
  }

  @Test
  void everyExampleIsRead() {
    assertThat(read("order-submitted", OrderSubmitted.class).gross())
        .isEqualTo(Money.of("5805.00", "SEK"));
    assertThat(read("order-amended", OrderAmended.class).gross())
        .isEqualTo(Money.of("5583.88", "SEK"));
    assertThat(read("order-cancelled", OrderCancelled.class).reason()).isNotBlank();
    var delivery = read("goods-delivered", GoodsDelivered.class).delivery();
    assertThat(delivery.net()).isEqualTo(Money.of("5631.29", "SEK"));
    assertThat(delivery.vat()).isEqualTo(Money.of("0.00", "SEK"));
    var bonus = read("bonus-settled", BonusSettled.class).bonus();
    assertThat(bonus.net()).isEqualTo(Money.of("112.04", "SEK"));
    assertThat(bonus.shares()).hasSize(2);
    assertThat(bonus.paidOut()).isFalse();
    assertThat(read("return-accepted", ReturnAccepted.class).goods().gross())
        .isEqualTo(Money.of("29.48", "SEK"));
  }
}
