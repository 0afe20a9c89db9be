package voti.gateway.console.exchanges;

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
import voti.gateway.console.Part;

/** Exchanges: the list, the form of a new one from its order, and one with its quota. */
@Controller
@RequestMapping("/exchanges")
class ExchangesPage {

  private static final String EXCHANGES = "/api/orders/exchanges";
  private static final String TERMS = "/api/orders/exchange-terms";

  /** How many lines of new goods the form has room for. */
  private static final int ROWS = 5;

  private final ApiClient api;
  private final Commands commands;

  ExchangesPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    model.addAttribute("account", account);
    model.addAttribute("state", state);
    model.addAttribute("terms", Part.of(() -> api.get(TERMS, "account", account)));
    model.addAttribute(
        "list", api.get(EXCHANGES, "account", account, "state", state, "cursor", cursor));
    return "exchanges/list";
  }

  @GetMapping("/new")
  String compose(@RequestParam String order, Model model) {
    var goods = api.get("/api/orders/" + order);
    model.addAttribute("order", goods);
    model.addAttribute("rows", ROWS);
    model.addAttribute("products", Part.of(() -> api.get("/api/orders/products")));
    model.addAttribute(
        "terms",
        Part.of(() -> api.get(TERMS, "account", goods.text("account"), "state", "approved")));
    return "exchanges/new";
  }

  @PostMapping
  String ask(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    var order = String.valueOf(form.getFirst("order"));
    return commands.send(
        TERMS + "/" + form.getFirst("-terms") + "/exchanges",
        form,
        response,
        accepted -> accepted.on("/exchanges?account=" + account(order)),
        () -> compose(order, model));
  }

  private @Nullable String account(String order) {
    return api.get("/api/orders/" + order).text("account");
  }

  @GetMapping("/{exchange:exc-.*}")
  String one(@PathVariable String exchange, Model model) {
    var one = api.get(EXCHANGES + "/" + exchange);
    model.addAttribute("x", one);
    model.addAttribute("causes", Part.of(() -> api.get("/api/orders/causes")));
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + one.text("account"))));
    model.addAttribute("terms", Part.of(() -> api.get(TERMS + "/" + one.text("agreement"))));
    return "exchanges/exchange";
  }

  @PostMapping("/{exchange:exc-.*}/{step:approvals|refusals|cancellations|arrivals}")
  String step(
      @PathVariable String exchange,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    var agreement = api.get(EXCHANGES + "/" + exchange).text("agreement");
    return commands.send(
        TERMS + "/" + agreement + "/exchanges/" + exchange + "/" + step,
        form,
        response,
        accepted -> accepted.on("/exchanges/" + exchange),
        () -> one(exchange, model));
  }
}
