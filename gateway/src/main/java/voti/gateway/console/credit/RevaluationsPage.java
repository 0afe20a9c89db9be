package voti.gateway.console.credit;

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
import voti.gateway.console.Buyers;
import voti.gateway.console.Commands;
import voti.gateway.console.Part;

/** Revaluations of what is open in other currencies: start one, see what it made, take it back. */
@Controller
@RequestMapping("/credit/revaluations")
class RevaluationsPage {

  private static final String API = "/api/credit/revaluations";
  private static final String PAGE = "/credit/revaluations";

  private final ApiClient api;
  private final Commands commands;

  RevaluationsPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String list(@RequestParam(required = false) @Nullable String revaluation, Model model) {
    var rows = Part.of(() -> api.get(API));
    var all = rows.data().items();
    var last = all.isEmpty() ? null : all.getLast().text("revaluation");
    var chosen = revaluation == null ? last : revaluation;
    model.addAttribute("revaluations", rows);
    model.addAttribute("chosen", chosen);
    model.addAttribute("names", Buyers.names(api));
    if (chosen != null) {
      model.addAttribute("changed", Part.of(() -> api.get(API + "/" + chosen + "/accounts")));
    }
    return "credit/revaluations";
  }

  @PostMapping
  String start(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(
        API, form, response, accepted -> accepted.on(PAGE), () -> list(null, model));
  }

  @PostMapping("/{revaluation}/reversals")
  String takeBack(
      @PathVariable String revaluation,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        API + "/" + revaluation + "/reversals",
        form,
        response,
        accepted -> accepted.on(PAGE + "?revaluation=" + revaluation),
        () -> list(revaluation, model));
  }
}
