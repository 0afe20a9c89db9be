package voti.gateway.console.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Buyers;
import voti.gateway.console.Commands;
import voti.gateway.console.Part;

/** By which numbers buyers name our products: what waits to be matched, and what was matched. */
@Controller
@RequestMapping("/products/numbers")
class NumbersPage {

  private static final String LIST = "/api/orders/item-numbers";

  private final ApiClient api;
  private final Commands commands;

  NumbersPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String show(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    model.addAttribute("account", account);
    model.addAttribute("names", Buyers.names(api));
    model.addAttribute(
        "waiting", Part.of(() -> api.get(LIST, "account", account, "state", "waiting")));
    model.addAttribute(
        "matched",
        Part.of(() -> api.get(LIST, "account", account, "state", "matched", "cursor", cursor)));
    return "catalogue/numbers";
  }

  @PostMapping
  String match(
      @RequestParam String account,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(account, "", form, response, model);
  }

  @PostMapping("/removals")
  String drop(
      @RequestParam String account,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(account, "/removals", form, response, model);
  }

  /** The account stands in the address of what is asked. */
  private String send(
      String account,
      String step,
      MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    var said = new LinkedMultiValueMap<>(form);
    said.remove("account");
    return commands.send(
        "/api/orders/accounts/" + account + "/item-numbers" + step,
        said,
        response,
        accepted -> accepted.on("/products/numbers"),
        () -> show(account, null, model));
  }
}
