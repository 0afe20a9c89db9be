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
import voti.gateway.console.Accepted;
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
      Map.ofEntries(
          Map.entry("discounts", "discounts"),
          Map.entry("submissions", "submissions"),
          Map.entry("dispatches", "dispatches"),
          Map.entry("promises", "promises"),
          Map.entry("consents", "partial-delivery-consents"),
          Map.entry("deliveries", "deliveries"),
          Map.entry("acts", "acts"),
          Map.entry("returns", "returns"),
          Map.entry("arrivals", "returns/arrivals"),
          Map.entry("amendments", "amendments"),
          Map.entry("splits", "splits"),
          Map.entry("copies", "copies"),
          Map.entry("shortclosings", "short-closings"),
          Map.entry("reopenings", "reopenings"),
          Map.entry("cancellations", "cancellations"));

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
    model.addAttribute("left", anyOf(found, "dispatched"));
    model.addAttribute("rest", anyOf(found, "cancelled"));
    if (part == null) {
      var goods = new Goods(api, found);
      model.addAttribute("dispatches", goods.dispatches());
      model.addAttribute("acts", goods.acts());
      model.addAttribute("causes", Part.of(() -> api.get("/api/orders/causes")));
      model.addAttribute(
          "advice",
          new AdviceBeside(api, found).lines(String.valueOf(model.getAttribute("today"))));
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
        () -> {
          if (typed.value("-advised").equals("yes")) {
            new AdviceBeside(api, api.get("/api/orders/" + order)).keep(typed);
          }
          return landing(
              step,
              order,
              api.post("/api/orders/" + order + "/" + path, people.byId(typed), typed.key()));
        },
        () -> show(order, null, response, model));
  }

  /** A copy is looked at itself; whatever else is done, the order is. */
  private static String landing(String step, String order, Accepted accepted) {
    return accepted.on("/orders/" + (step.equals("copies") ? accepted.id() : order));
  }

  private static boolean anyOf(Json order, String quantity) {
    return order.list("lines").stream()
        .map(line -> line.object(quantity).text("amount"))
        .anyMatch(amount -> amount != null && !amount.equals("0"));
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
