package voti.gateway.console.bonuses;

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

/** Bonus agreements: the list, the form of a new one, and one with its statement. */
@Controller
@RequestMapping("/bonuses")
class BonusesPage {

  private static final String BONUSES = "/api/orders/bonuses";

  /** How many tiers the form has room for. */
  private static final int TIERS = 5;

  private final ApiClient api;
  private final Commands commands;

  BonusesPage(ApiClient api, Commands commands) {
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
        "list", api.get(BONUSES, "account", account, "state", state, "cursor", cursor));
    return "bonuses/list";
  }

  @GetMapping("/new")
  String compose(@RequestParam(required = false) @Nullable String account, Model model) {
    model.addAttribute("account", account);
    model.addAttribute("tiers", TIERS);
    model.addAttribute("names", Buyers.names(api));
    return "bonuses/new";
  }

  @PostMapping
  String draft(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(
        BONUSES,
        form,
        response,
        accepted -> accepted.on("/bonuses/" + accepted.id()),
        () -> compose(form.getFirst("account"), model));
  }

  @GetMapping("/{bonus}")
  String one(
      @PathVariable String bonus,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    var one = api.get(BONUSES + "/" + bonus);
    model.addAttribute("b", one);
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + one.text("account"))));
    model.addAttribute(
        "statement",
        Part.of(() -> api.get(BONUSES + "/" + bonus + "/statement", "cursor", cursor)));
    model.addAttribute(
        "notes", Part.of(() -> api.get("/api/credit/bonus-notes", "agreement", bonus)));
    return "bonuses/bonus";
  }

  @PostMapping("/{bonus}/{step:approvals|refusals|ends|settlements}")
  String step(
      @PathVariable String bonus,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(bonus, "/" + step, form, response, model);
  }

  @PostMapping("/{bonus}/settlements/{answer:approvals|refusals}")
  String answer(
      @PathVariable String bonus,
      @PathVariable String answer,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(bonus, "/settlements/" + answer, form, response, model);
  }

  private String send(
      String bonus,
      String what,
      MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        BONUSES + "/" + bonus + what,
        form,
        response,
        accepted -> accepted.on("/bonuses/" + bonus),
        () -> one(bonus, null, model));
  }
}
