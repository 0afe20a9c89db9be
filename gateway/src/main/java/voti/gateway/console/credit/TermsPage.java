package voti.gateway.console.credit;

import jakarta.servlet.http.HttpServletResponse;
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

/** On which terms a buyer is billed, and what waits to be billed. */
@Controller
@RequestMapping("/credit/accounts/{account}/terms")
class TermsPage {

  private final ApiClient api;
  private final Commands commands;

  TermsPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String show(@PathVariable String account, Model model) {
    var credit = "/api/credit/accounts/" + account;
    model.addAttribute("id", account);
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + account)));
    model.addAttribute("agreed", api.get(credit + "/terms"));
    model.addAttribute("unbilled", Part.of(() -> api.get(credit + "/unbilled")));
    return "credit/terms";
  }

  @PostMapping
  String agree(
      @PathVariable String account,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        "/api/credit/accounts/" + account + "/terms",
        form,
        response,
        accepted -> accepted.on("/credit/accounts/" + account + "/terms"),
        () -> show(account, model));
  }
}
