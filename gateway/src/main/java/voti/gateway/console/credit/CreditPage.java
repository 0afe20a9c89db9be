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
import org.springframework.web.multipart.MultipartFile;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Formats;
import voti.gateway.console.Part;
import voti.gateway.console.Uploads;

/** Limits, exposure, invoices and the bank's statements. */
@Controller
@RequestMapping("/credit")
class CreditPage {

  private final ApiClient api;
  private final Commands commands;
  private final Uploads uploads;
  private final Claims claims;

  CreditPage(ApiClient api, Commands commands, Uploads uploads, Claims claims) {
    this.api = api;
    this.commands = commands;
    this.uploads = uploads;
    this.claims = claims;
  }

  @GetMapping
  String overview(@RequestParam(required = false) @Nullable String overdueAt, Model model) {
    model.addAttribute("overdueAt", overdueAt);
    model.addAttribute("accounts", Part.of(() -> api.get("/api/accounts")));
    model.addAttribute(
        "invoices", Part.of(() -> api.get("/api/credit/invoices", "overdueAt", overdueAt)));
    model.addAttribute(
        "einvoices", Part.of(() -> api.get("/api/credit/einvoices", "state", "open")));
    var waiting = Part.of(() -> api.get("/api/credit/receipts/waiting"));
    model.addAttribute("waiting", waiting);
    model.addAttribute("toMatch", count(waiting, "unmatched") + count(waiting, "proposed"));
    return "credit/overview";
  }

  @PostMapping("/statements")
  String book(
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam MultipartFile file,
      HttpServletResponse response,
      Model model) {
    return uploads.report(
        "/api/credit/statements", form, file, response, model, () -> overview(null, model));
  }

  @GetMapping("/accounts/{account}")
  String account(
      @PathVariable String account,
      @RequestParam(required = false) @Nullable String asOf,
      Model model) {
    var fmt = (Formats) model.getAttribute("fmt");
    var moment = fmt == null ? null : fmt.instant(asOf);
    model.addAttribute("asOf", moment);
    model.addAttribute("id", account);
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + account)));
    model.addAttribute(
        "credit", Part.of(() -> api.get("/api/credit/accounts/" + account, "asOf", moment)));
    model.addAttribute(
        "limits", Part.of(() -> api.get("/api/credit/accounts/" + account + "/limits")));
    model.addAttribute(
        "decided", Part.of(() -> api.get("/api/credit/accounts/" + account + "/limit-decisions")));
    model.addAttribute(
        "extras", Part.of(() -> api.get("/api/credit/accounts/" + account + "/extras")));
    model.addAttribute("checks", Part.of(() -> api.get("/api/credit/checks", "account", account)));
    model.addAttribute(
        "invoices", Part.of(() -> api.get("/api/credit/invoices", "account", account)));
    claims.show(account, model);
    return "credit/account";
  }

  /** A limit that was decided, and the same made again from its record. */
  @GetMapping("/accounts/{account}/limit-decisions/{decision}")
  String limitDecision(@PathVariable String account, @PathVariable String decision, Model model) {
    var path = "/api/credit/accounts/" + account + "/limit-decisions/" + decision;
    model.addAttribute("whole", api.get(path));
    model.addAttribute("rerun", Part.of(() -> api.get(path + "/rerun")));
    return "credit/limit-decision";
  }

  @PostMapping("/accounts/{account}/checks")
  String check(
      @PathVariable String account,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    form.set("account", account);
    return send(account, "/api/credit/checks", form, response, model);
  }

  @PostMapping("/accounts/{account}/limits")
  String decideLimit(
      @PathVariable String account,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(account, "/api/credit/accounts/" + account + "/limits", form, response, model);
  }

  /** What stands beside the limit: each by the command of its name. */
  @PostMapping("/accounts/{account}/{what:temporary-limits|covers|blocks|unblocks}")
  String beside(
      @PathVariable String account,
      @PathVariable String what,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(account, "/api/credit/accounts/" + account + "/" + what, form, response, model);
  }

  /** A temporary limit or a cover ends before its time. */
  @PostMapping("/accounts/{account}/extras/{extra}/ends")
  String end(
      @PathVariable String account,
      @PathVariable String extra,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    var path = "/api/credit/accounts/" + account + "/extras/" + extra + "/ends";
    return send(account, path, form, response, model);
  }

  @PostMapping("/accounts/{account}/limit-proposals")
  String proposeLimit(
      @PathVariable String account,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        "/api/credit/accounts/" + account + "/limit-proposals",
        form,
        response,
        accepted -> accepted.on("/credit/limits"),
        () -> account(account, null, model));
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
        accepted -> accepted.on("/credit/accounts/" + account),
        () -> account(account, null, model));
  }

  private static int count(Part waiting, String state) {
    var text = waiting.data().text(state);
    return text == null ? 0 : Integer.parseInt(text);
  }
}
