package voti.gateway.console.accounts;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriUtils;
import voti.gateway.console.Accepted;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Uploads;

/** The list of accounts, and how an account comes into it. */
@Controller
class AccountsPage {

  private final ApiClient api;
  private final Commands commands;
  private final Uploads uploads;

  AccountsPage(ApiClient api, Commands commands, Uploads uploads) {
    this.api = api;
    this.commands = commands;
    this.uploads = uploads;
  }

  @GetMapping("/accounts")
  String list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      Model model) {
    model.addAttribute("q", q);
    model.addAttribute("list", api.get("/api/accounts", "q", q, "cursor", cursor));
    return part == null ? "accounts/list" : "accounts/list :: rows";
  }

  @GetMapping("/accounts/new")
  String registration() {
    return "accounts/new";
  }

  @PostMapping("/accounts")
  String register(@RequestParam MultiValueMap<String, String> form, HttpServletResponse response) {
    return commands.send("/api/accounts", form, response, AccountsPage::opened, this::registration);
  }

  @PostMapping("/accounts/from-document")
  String registerFrom(
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam MultipartFile file,
      HttpServletResponse response) {
    var on = UriUtils.encode(String.valueOf(form.getFirst("registeredOn")), "UTF-8");
    return uploads.send(
        "/api/accounts/from-document?registeredOn=" + on,
        form,
        file,
        response,
        AccountsPage::opened,
        this::registration);
  }

  private static String opened(Accepted registered) {
    return registered.on("/accounts/" + registered.id());
  }
}
