package voti.gateway.console.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Buyers;
import voti.gateway.console.Part;

/** What was taken of each older system, document by document, and what was refused. */
@Controller
@RequestMapping("/imports")
class ImportsPage {

  private static final String IMPORTS = "/api/orders/imports";

  private final ApiClient api;

  ImportsPage(ApiClient api) {
    this.api = api;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("list", api.get(IMPORTS));
    return "imports/list";
  }

  @GetMapping("/{source}")
  String one(
      @PathVariable String source,
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    var path = IMPORTS + "/" + source;
    model.addAttribute("taken", api.get(path));
    model.addAttribute("account", account);
    model.addAttribute("names", Buyers.names(api));
    model.addAttribute("contradictions", Part.of(() -> api.get(path + "/contradictions")));
    model.addAttribute(
        "documents",
        Part.of(
            () ->
                api.get(
                    path + "/documents",
                    "account",
                    account == null || account.isBlank() ? null : account,
                    "cursor",
                    cursor)));
    return "imports/one";
  }
}
