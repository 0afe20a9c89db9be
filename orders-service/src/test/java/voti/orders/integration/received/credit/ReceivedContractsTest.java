package voti.orders.integration.received.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import voti.contracts.Contracts;
import voti.kit.json.Wire;
import voti.orders.order.OrderCommand;
import voti.orders.order.OrderCommand.ConfirmOrder;
import voti.orders.order.OrderCommand.HearCondition;
import voti.orders.order.OrderCommand.HearRelease;
import voti.orders.order.OrderCommand.HoldForCredit;
import voti.values.Money;

/** Accounts' and planning's examples are read where the whole service runs. */
class ReceivedContractsTest {

  private static <T> T read(String name, Class<T> type) {
    return Wire.mapper().readValue(Contracts.load().example("voti.credit." + name + ".v1"), type);
  }

  @Test
  void everyExampleOfCreditBecomesACommand() {
    var reserved =
        read("credit-reserved", WhenCreditReservedThenConfirmOrder.Reserved.class).command();
    assertThat(reserved)
        .isEqualTo(new ConfirmOrder(reserved.order(), Money.of("5805.00", "SEK"), null));
    HoldForCredit withheld =
        read("credit-withheld", WhenCreditWithheldThenHoldOrder.Withheld.class).command();
    assertThat(withheld.exceededBy()).isEqualTo(Money.of("305.00", "SEK"));
    assertThat(withheld.rules()).isNotEmpty();
    assertThat(read("credit-decision-made", WhenCreditDecidedThenTellOrder.Decided.class).command())
        .isInstanceOf(HearRelease.class);
  }

  @Test
  void aConditionOfCreditBecomesACommand() {
    var condition =
        "{\"decision\": \"cde-1\", \"order\": \"ord-1\", \"outcome\": \"%s\", \"amount\":"
            + " {\"amount\": \"4000.00\", \"currency\": \"SEK\"}, \"by\": \"emp-1\", \"reason\": \"so\"}";
    var amount = Money.of("4000.00", "SEK");
    assertThat(decided(condition.formatted("reduced")))
        .isEqualTo(new HearCondition("ord-1", "cde-1", amount, null, "so"));
    assertThat(decided(condition.formatted("prepayment-asked")))
        .isEqualTo(new HearCondition("ord-1", "cde-1", null, amount, "so"));
  }

  private static OrderCommand decided(String json) {
    return Wire.mapper().readValue(json, WhenCreditDecidedThenTellOrder.Decided.class).command();
  }
}
