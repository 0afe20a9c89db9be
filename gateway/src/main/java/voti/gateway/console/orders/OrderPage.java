package voti.gateway.console.orders;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Json;
import voti.gateway.console.Part;
import voti.gateway.console.Submission;

/** One order: its lines with what made each price, its quantities by state, what may be done. */
@Controller
@RequestMapping("/orders/{order}")
class OrderPage {

  private static final Map<String, String> STEPS =
      Map.of(
          "discounts", "discounts",
          "submissions", "submissions",
          "dispatches", "dispatches",
          "consents", "partial-delivery-consents",
          "deliveries", "deliveries",
          "acts", "acts",
          "returns", "returns");

  private final ApiClient api;
  private final Commands commands;

  OrderPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String show(
      @PathVariable String order,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      HttpServletResponse response,
      Model model) {
    var found = api.get("/api/orders/" + order);
    model.addAttribute("order", found);
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + found.text("account"))));
    var decision = found.object("credit").text("decision");
    model.addAttribute(
        "creditDecision",
        decision == null || !"waiting-for-credit-decision".equals(found.text("state"))
            ? new Part(new Json(), null)
            : Part.of(() -> api.get("/api/credit/decisions/" + decision)));
    if (part == null) {
      var goods = new Goods(api, found);
      model.addAttribute("dispatches", goods.dispatches());
      model.addAttribute("acts", goods.acts());
      return "orders/order";
    }
    // Once credit has answered, other steps are open: the whole page is read anew.
    if (!"submitted".equals(found.text("state"))) {
      response.setHeader("HX-Refresh", "true");
    }
    return "orders/order :: credit";
  }

  @PostMapping("/{step:[a-z]+}")
  String step(
      @PathVariable String order,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    var path = STEPS.get(step);
    if (path == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var typed = Submission.of(form);
    var people = new People(api, order);
    return commands.attempt(
        typed,
        response,
        () ->
            api.post("/api/orders/" + order + "/" + path, people.byId(typed), typed.key())
                .on("/orders/" + order),
        () -> show(order, null, response, model));
  }

  @PostMapping("/differences/{number}/confirmations")
  String confirm(
      @PathVariable String order,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    var path = "/api/orders/" + order + "/differences/" + number + "/confirmations";
    return send(order, path, form, response, model);
  }

  private String send(
      String order,
      String path,
      MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        path,
        form,
        response,
        accepted -> accepted.on("/orders/" + order),
        () -> show(order, null, response, model));
  }
}
