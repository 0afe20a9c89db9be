package voti.gateway.console.frameworks;

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

/** Frameworks: the list, the form of a new one, and one with its ledger and its call-offs. */
@Controller
@RequestMapping("/frameworks")
class FrameworksPage {

  private static final String FRAMEWORKS = "/api/orders/frameworks";

  /** How many lines the form has room for. */
  private static final int ROWS = 5;

  private final ApiClient api;
  private final Commands commands;

  FrameworksPage(ApiClient api, Commands commands) {
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
    model.addAttribute("names", Buyers.names(api));
    model.addAttribute(
        "list", api.get(FRAMEWORKS, "account", account, "state", state, "cursor", cursor));
    return "frameworks/list";
  }

  @GetMapping("/new")
  String compose(@RequestParam(required = false) @Nullable String account, Model model) {
    model.addAttribute("account", account);
    model.addAttribute("rows", ROWS);
    model.addAttribute("names", Buyers.names(api));
    return "frameworks/new";
  }

  @PostMapping
  String agree(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(
        FRAMEWORKS,
        form,
        response,
        accepted -> accepted.on("/frameworks/" + accepted.id()),
        () -> compose(form.getFirst("account"), model));
  }

  @GetMapping("/{framework:fra-.*}")
  String one(@PathVariable String framework, Model model) {
    var one = api.get(FRAMEWORKS + "/" + framework);
    model.addAttribute("f", one);
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + one.text("account"))));
    return "frameworks/framework";
  }

  @PostMapping("/{framework}/{step:call-offs|suspensions|resumptions|ends}")
  String step(
      @PathVariable String framework,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        FRAMEWORKS + "/" + framework + "/" + step,
        form,
        response,
        accepted -> accepted.on("/frameworks/" + framework),
        () -> one(framework, model));
  }
}
