package voti.gateway.console.inbox;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Json;
import voti.gateway.console.Part;

/** What waits for a decision, oldest promise first, and the screen for discounts. */
@Controller
@RequestMapping("/inbox")
class InboxPage {

  private final ApiClient api;
  private final Commands commands;

  InboxPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("escalations", Part.of(() -> api.get("/api/orders/escalations")));
    model.addAttribute(
        "quotations", Part.of(() -> api.get("/api/orders/quotations", "state", "escalated")));
    model.addAttribute(
        "decisions", Part.of(() -> api.get("/api/credit/decisions", "state", "open")));
    return "inbox/list";
  }

  @GetMapping("/discounts/{order}")
  String discount(@PathVariable String order, Model model) {
    var found = api.get("/api/orders/" + order);
    model.addAttribute("order", found);
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + found.text("account"))));
    model.addAttribute("line", lineUnderDecision(found));
    return "inbox/discount";
  }

  @PostMapping("/discounts/{order}/{answer:approvals|refusals}")
  String answerDiscount(
      @PathVariable String order,
      @PathVariable String answer,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        "/api/orders/" + order + "/escalations/" + answer,
        form,
        response,
        accepted -> accepted.on("/orders/" + order),
        () -> discount(order, model));
  }

  private static Json lineUnderDecision(Json order) {
    @Nullable String number = order.object("escalation").text("line");
    return order.list("lines").stream()
        .filter(line -> String.valueOf(line.text("line")).equals(number))
        .findFirst()
        .orElseGet(Json::new);
  }
}
