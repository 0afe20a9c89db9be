package voti.gateway.console.exchanges;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import voti.gateway.console.Submission;

/** Terms of exchange: the form of new ones, and one that is approved or turned down. */
@Controller
@RequestMapping("/exchanges/terms")
class ExchangeTermsPage {

  private static final String TERMS = "/api/orders/exchange-terms";

  private final ApiClient api;
  private final Commands commands;

  ExchangeTermsPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping("/new")
  String compose(@RequestParam(required = false) @Nullable String account, Model model) {
    model.addAttribute("account", account);
    model.addAttribute("accounts", Part.of(() -> api.get("/api/accounts")));
    model.addAttribute("families", Part.of(() -> api.get("/api/orders/product-families")));
    return "exchanges/new-terms";
  }

  @PostMapping
  String draft(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    var submission = Submission.of(form);
    var body = submission.body();
    body.put("families", form.getOrDefault("families", List.of()));
    return commands.send(
        TERMS,
        submission,
        body,
        response,
        accepted -> accepted.on("/exchanges/terms/" + accepted.id()),
        () -> compose(form.getFirst("account"), model));
  }

  @GetMapping("/{agreement:exa-.*}")
  String one(@PathVariable String agreement, Model model) {
    var one = api.get(TERMS + "/" + agreement);
    model.addAttribute("t", one);
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + one.text("account"))));
    return "exchanges/terms";
  }

  @PostMapping("/{agreement:exa-.*}/{step:approvals|refusals}")
  String step(
      @PathVariable String agreement,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        TERMS + "/" + agreement + "/" + step,
        form,
        response,
        accepted -> accepted.on("/exchanges/terms/" + agreement),
        () -> one(agreement, model));
  }
}
