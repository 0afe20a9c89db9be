package voti.gateway.console.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import voti.gateway.console.Formats;
import voti.gateway.console.Json;
import voti.gateway.console.Part;

/** One account, now or as it was known at a moment of the past. */
@Controller
@RequestMapping("/accounts/{account}")
class AccountPage {

  private final ApiClient api;
  private final Commands commands;
  private final Clock clock;

  AccountPage(ApiClient api, Commands commands, Clock clock) {
    this.api = api;
    this.commands = commands;
    this.clock = clock;
  }

  @GetMapping
  String show(
      @PathVariable String account,
      @RequestParam(required = false) @Nullable String asOf,
      Model model) {
    var fmt = (Formats) model.getAttribute("fmt");
    var moment = fmt == null ? null : fmt.instant(asOf);
    var path = "/api/accounts/" + account;
    model.addAttribute("asOf", moment);
    model.addAttribute("account", api.get(path, "asOf", moment));
    model.addAttribute("figures", Part.of(() -> api.get(path + "/figures", "asOf", moment)));
    model.addAttribute("history", Part.of(() -> api.get(path + "/history", "asOf", moment)));
    model.addAttribute("interactions", Part.of(() -> api.get(path + "/interactions")));
    model.addAttribute("contracts", Part.of(() -> api.get(path + "/contracts")));
    model.addAttribute("contacts", Part.of(() -> api.get(path + "/people")));
    model.addAttribute("readings", Part.of(() -> api.get(path + "/readings")));
    model.addAttribute("punctuality", Part.of(() -> punctuality(account)));
    model.addAttribute("orders", Part.of(() -> api.get("/api/orders", "account", account)));
    model.addAttribute(
        "invoices", Part.of(() -> api.get("/api/credit/invoices", "account", account)));
    return "accounts/account";
  }

  /** On time in full over the twelve months until today, which is among them. */
  private Json punctuality(String account) {
    var tomorrow = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).plusDays(1);
    return api.get(
        "/api/orders/on-time-in-full",
        "account",
        account,
        "from",
        tomorrow.minusYears(1).toString(),
        "until",
        tomorrow.toString());
  }

  @GetMapping("/timeline")
  String timeline(
      @PathVariable String account,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    var path = "/api/accounts/" + account + "/history";
    model.addAttribute("account", api.get("/api/accounts/" + account));
    model.addAttribute("asOf", asOf);
    model.addAttribute("history", Part.of(() -> api.get(path, "asOf", asOf, "cursor", cursor)));
    return "accounts/timeline :: entries";
  }

  @PostMapping("/interactions")
  String log(
      @PathVariable String account,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(account, "/api/accounts/" + account + "/interactions", form, response, model);
  }

  @PostMapping("/classifications")
  String classify(
      @PathVariable String account,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(account, "/api/accounts/" + account + "/classifications", form, response, model);
  }

  @PostMapping("/merges")
  String merge(
      @PathVariable String account,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(account, "/api/accounts/" + account + "/merges", form, response, model);
  }

  @PostMapping("/contracts")
  String draft(
      @PathVariable String account,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(account, "/api/accounts/" + account + "/contracts", form, response, model);
  }

  @PostMapping("/contracts/{contract}/signatures")
  String sign(
      @PathVariable String account,
      @PathVariable String contract,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    var path = "/api/accounts/contracts/" + contract + "/signatures";
    return send(account, path, form, response, model);
  }

  @PostMapping("/people/{person}/erasures")
  String erase(
      @PathVariable String account,
      @PathVariable String person,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(account, "/api/accounts/people/" + person + "/erasures", form, response, model);
  }

  private String send(
      String account,
      String path,
      MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        path,
        form,
        response,
        accepted -> accepted.on("/accounts/" + account),
        () -> show(account, null, model));
  }
}
