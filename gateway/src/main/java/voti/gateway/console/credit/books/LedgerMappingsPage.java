package voti.gateway.console.credit.books;

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

/** Versions of the ledger's accounts: what differs, who approved what, and the next draft. */
@Controller
@RequestMapping("/credit/ledger-mappings")
class LedgerMappingsPage {

  private static final String MAPPINGS = "/api/credit/ledger-mappings";

  private final ApiClient api;
  private final Commands commands;

  LedgerMappingsPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("mappings", Part.of(() -> api.get(MAPPINGS)));
    return "credit/ledger-mappings";
  }

  @GetMapping("/{mapping}")
  String mapping(@PathVariable String mapping, Model model) {
    var found = api.get(MAPPINGS + "/" + mapping);
    model.addAttribute("mapping", found);
    model.addAttribute("symbols", LedgerAccountsForm.symbols(found.object("version")));
    model.addAttribute("categories", LedgerAccountsForm.CATEGORIES);
    return "credit/ledger-mapping";
  }

  @PostMapping("/{mapping}/drafts")
  String draft(
      @PathVariable String mapping,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    form.set("basedOn", mapping);
    LedgerAccountsForm.leaveOutUnnumbered(form);
    return commands.send(
        MAPPINGS,
        form,
        response,
        accepted -> accepted.on("/credit/ledger-mappings/" + accepted.id()),
        () -> mapping(mapping, model));
  }

  @PostMapping("/{mapping}/{answer:approvals|withdrawals}")
  String answer(
      @PathVariable String mapping,
      @PathVariable String answer,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        MAPPINGS + "/" + mapping + "/" + answer,
        form,
        response,
        accepted -> accepted.on("/credit/ledger-mappings/" + mapping),
        () -> mapping(mapping, model));
  }
}
