package voti.gateway.console.orders;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import voti.gateway.console.ApiClient;
import voti.gateway.console.ApiProblem;
import voti.gateway.console.Buyers;
import voti.gateway.console.Commands;
import voti.gateway.console.Part;
import voti.gateway.console.Submission;

/** Where an order is made, and taken once it is whole. */
@Controller
class OrderDesk {

  private static final Logger LOG = LoggerFactory.getLogger(OrderDesk.class);
  private static final int ROWS = 5;

  private final ApiClient api;
  private final Commands commands;

  OrderDesk(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping("/orders/new")
  String compose(@RequestParam(required = false) @Nullable String account, Model model) {
    return compose(account, ROWS, model);
  }

  private String compose(@Nullable String account, int rows, Model model) {
    model.addAttribute("account", account);
    model.addAttribute("rows", rows);
    model.addAttribute("names", Buyers.names(api));
    model.addAttribute("products", Part.of(() -> api.get("/api/orders/products")));
    return "orders/new";
  }

  @PostMapping("/orders")
  String capture(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    var typed = Submission.of(form);
    return commands.attempt(
        typed,
        response,
        () -> {
          var asked = new DiscountsOfRows(typed);
          var accepted = api.post("/api/orders", asked.order(), typed.key());
          keepAdvice(typed);
          asked
              .requests()
              .forEach(
                  (line, discount) ->
                      api.post(
                          "/api/orders/" + accepted.id() + "/discounts",
                          discount,
                          typed.key() + "-discount-" + line));
          return accepted.on("/orders/" + accepted.id());
        },
        () -> compose(null, rows(form), model));
  }

  /** No row that was typed into is lost. */
  private static int rows(MultiValueMap<String, String> form) {
    var typed = form.keySet().stream().filter(name -> name.endsWith("].product")).count();
    return (int) Math.max(ROWS, typed);
  }

  /**
   * What was offered beside the order is kept, so that the order says what was taken of it once it
   * is submitted. The order is taken by then: a fault here is no reason to show it as refused.
   */
  private void keepAdvice(Submission typed) {
    if (typed.value("-advised").equals("yes")) {
      try {
        api.post(
            "/api/orders/accounts/" + typed.value("account") + "/advice",
            Map.of("on", typed.value("orderedOn")),
            typed.key() + "-advice");
      } catch (ApiProblem lost) {
        LOG.warn("Advice beside order {} was not kept", typed.key(), lost);
      }
    }
  }
}
