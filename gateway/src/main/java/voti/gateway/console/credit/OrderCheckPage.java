package voti.gateway.console.credit;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Part;

/** Would an order go through? Asked while the buyer is on the phone; nothing is reserved. */
@Controller
class OrderCheckPage {

  private final ApiClient api;
  private final Clock clock;

  OrderCheckPage(ApiClient api, Clock clock) {
    this.api = api;
    this.clock = clock;
  }

  @GetMapping("/credit/accounts/{account}/order-check")
  String check(
      @PathVariable String account,
      @RequestParam(required = false) @Nullable String amount,
      @RequestParam(required = false) @Nullable String currency,
      @RequestParam(required = false) @Nullable String on,
      Model model) {
    var credit = Part.of(() -> api.get("/api/credit/accounts/" + account));
    var kept = credit.data().text("currency");
    var asked = currency == null || currency.isBlank() ? kept : currency;
    var day = on == null || on.isBlank() ? LocalDate.now(clock).toString() : on;
    model.addAttribute("id", account);
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + account)));
    model.addAttribute("credit", credit);
    model.addAttribute("amount", amount);
    model.addAttribute("currency", asked);
    model.addAttribute("on", day);
    if (amount != null && !amount.isBlank()) {
      model.addAttribute(
          "check",
          Part.of(
              () ->
                  api.get(
                      "/api/credit/accounts/" + account + "/order-check",
                      "amount",
                      amount.replace(',', '.').replace(" ", ""),
                      "currency",
                      asked,
                      "on",
                      day)));
    }
    return "credit/order-check";
  }
}
