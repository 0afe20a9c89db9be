package voti.gateway.console.credit;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Part;

/** A credit check with every input that there is. */
@Controller
@RequestMapping("/credit/accounts/{account}/checks/new")
class CheckPage {

  private final ApiClient api;
  private final Commands commands;

  CheckPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String show(@PathVariable String account, Model model) {
    return page(account, new LinkedMultiValueMap<>(), model);
  }

  @PostMapping
  String record(
      @PathVariable String account,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    form.set("account", account);
    CheckForm.complete(form);
    return commands.send(
        "/api/credit/checks",
        form,
        response,
        accepted -> accepted.on("/credit/checks/" + accepted.id()),
        () -> page(account, form, model));
  }

  private String page(String account, MultiValueMap<String, String> form, Model model) {
    model.addAttribute("id", account);
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + account)));
    model.addAttribute("credit", Part.of(() -> api.get("/api/credit/accounts/" + account)));
    model.addAttribute("rows", CheckForm.rows(form));
    model.addAttribute("most", CheckForm.MOST);
    return "credit/check-form";
  }
}
