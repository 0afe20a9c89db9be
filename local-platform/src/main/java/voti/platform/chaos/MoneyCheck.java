package voti.platform.chaos;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.platform.demo.Api;
import voti.platform.demo.Story;

/**
 * Exposure is the sum of its documents: of the orders that were confirmed, as orders knows them.
 */
final class MoneyCheck {

  private final Api api;

  MoneyCheck(Api api) {
    this.api = api;
  }

  /** What is wrong, when all messages have arrived. */
  List<String> violations() {
    var confirmed = BigDecimal.ZERO;
    var violations = new ArrayList<String>();
    @Nullable String cursor = null;
    do {
      var path = "/api/orders?account=" + Story.account();
      var page = api.get("anna", cursor == null ? path : path + "&cursor=" + cursor).expectOk();
      for (var order : page.body().path("items")) {
        var state = order.path("state").asString();
        if (state.equals("confirmed")) {
          confirmed = confirmed.add(new BigDecimal(order.path("total").path("amount").asString()));
        } else if (state.equals("submitted")) {
          violations.add(order.path("order").asString() + " waits for an answer of credit");
        }
      }
      var next = page.body().path("next");
      cursor = next.isString() ? next.asString() : null;
    } while (cursor != null);
    var credit = api.get("anna", "/api/credit/accounts/" + Story.account()).expectOk().body();
    var exposure = new BigDecimal(credit.path("exposure").path("amount").asString());
    if (exposure.compareTo(confirmed) != 0) {
      violations.add("exposure is " + exposure + ", the confirmed orders are " + confirmed);
    }
    return violations;
  }
}
