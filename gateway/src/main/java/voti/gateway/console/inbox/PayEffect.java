package voti.gateway.console.inbox;

import java.math.BigDecimal;
import java.util.Map;
import voti.gateway.console.Json;

/**
 * What a discount does to the pay of the manager who looks after the account, once the order is
 * delivered.
 *
 * @param before the pay with the order as it stands
 * @param after the pay with the order as it would be
 * @param change between the two, with its sign
 */
record PayEffect(Json before, Json after, Map<String, Object> change) {

  static PayEffect of(Json payBefore, Json payAfter) {
    var before = payBefore.object("amount");
    var after = payAfter.object("amount");
    var change = amount(after).subtract(amount(before));
    return new PayEffect(
        before,
        after,
        Map.of(
            "amount", change.toPlainString(), "currency", String.valueOf(after.text("currency"))));
  }

  private static BigDecimal amount(Json money) {
    return new BigDecimal(String.valueOf(money.text("amount")));
  }
}
