package voti.gateway.console.quotations;

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
import voti.gateway.console.Buyers;
import voti.gateway.console.Commands;
import voti.gateway.console.Json;
import voti.gateway.console.Part;

/** Quotations: the list, the form of a new one or of its next version, one with its versions. */
@Controller
@RequestMapping("/quotations")
class QuotationsPage {

  private static final String QUOTATIONS = "/api/orders/quotations";

  /** How many lines the form begins with. */
  private static final int ROWS = 5;

  private final ApiClient api;
  private final Commands commands;

  QuotationsPage(ApiClient api, Commands commands) {
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
        "list", api.get(QUOTATIONS, "account", account, "state", state, "cursor", cursor));
    return "quotations/list";
  }

  @GetMapping("/new")
  String compose(@RequestParam(required = false) @Nullable String account, Model model) {
    return compose(account, ROWS, model);
  }

  private String compose(@Nullable String account, int rows, Model model) {
    model.addAttribute("account", account);
    model.addAttribute("names", Buyers.names(api));
    model.addAttribute("nothing", new Json());
    return form(List.of(), rows, model, "quotations/new");
  }

  @PostMapping
  String draft(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(
        QUOTATIONS,
        form,
        response,
        accepted -> accepted.on("/quotations/" + accepted.id()),
        () -> compose(form.getFirst("account"), rows(form), model));
  }

  @GetMapping("/{quotation:quo-.*}")
  String one(@PathVariable String quotation, Model model) {
    var one = api.get(QUOTATIONS + "/" + quotation);
    model.addAttribute("q", one);
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + one.text("account"))));
    return "quotations/quotation";
  }

  @GetMapping("/{quotation}/versions/new")
  String revise(@PathVariable String quotation, Model model) {
    return revise(quotation, 0, model);
  }

  private String revise(String quotation, int rows, Model model) {
    var one = api.get(QUOTATIONS + "/" + quotation);
    var before = one.list("versions").getFirst();
    model.addAttribute("q", one);
    model.addAttribute("before", before);
    var lines = before.list("lines");
    return form(lines, Math.max(rows, lines.size() + 1), model, "quotations/revision");
  }

  @PostMapping("/{quotation}/versions")
  String revised(
      @PathVariable String quotation,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        QUOTATIONS + "/" + quotation + "/versions",
        form,
        response,
        accepted -> accepted.on("/quotations/" + quotation),
        () -> revise(quotation, rows(form), model));
  }

  @PostMapping(
      "/{quotation}/{step:approvals|refusals|passings|sendings|acceptances|losses|withdrawals|outlooks}")
  String step(
      @PathVariable String quotation,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        QUOTATIONS + "/" + quotation + "/" + step,
        form,
        response,
        accepted -> accepted.on("/quotations/" + quotation),
        () -> one(quotation, model));
  }

  private String form(List<Json> given, int rows, Model model, String view) {
    model.addAttribute("given", given);
    model.addAttribute("rows", rows);
    model.addAttribute("products", Part.of(() -> api.get("/api/orders/products")));
    return view;
  }

  /** No row that was typed into is lost. */
  private static int rows(MultiValueMap<String, String> form) {
    var typed = form.keySet().stream().filter(name -> name.endsWith("].product")).count();
    return (int) Math.max(ROWS, typed);
  }
}
