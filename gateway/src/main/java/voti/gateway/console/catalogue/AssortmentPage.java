package voti.gateway.console.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
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
import voti.gateway.console.Part;
import voti.gateway.console.Submission;

/** What an account can buy on a day. */
@Controller
@RequestMapping("/accounts/{account}/assortment")
class AssortmentPage {

  private static final String ASSORTMENTS = "/api/orders/assortments";
  private static final String COVERS = "covers";

  private final ApiClient api;
  private final Commands commands;

  AssortmentPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String show(
      @PathVariable String account,
      @RequestParam(required = false) @Nullable String on,
      Model model) {
    model.addAttribute("id", account);
    model.addAttribute("on", on);
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + account)));
    model.addAttribute("assortment", api.get(ASSORTMENTS, "account", account, "on", on));
    return "catalogue/assortment";
  }

  @PostMapping
  String agree(
      @PathVariable String account,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    var submission = Submission.of(form);
    var body = submission.body();
    body.put(
        COVERS,
        Arrays.stream(submission.value(COVERS).split("[,;\\s]+"))
            .filter(code -> !code.isEmpty())
            .toList());
    return commands.send(
        ASSORTMENTS,
        submission,
        body,
        response,
        accepted -> accepted.on("/accounts/" + account + "/assortment"),
        () -> show(account, null, model));
  }

  @PostMapping("/lifts")
  String lift(
      @PathVariable String account,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        ASSORTMENTS + "/lifts",
        form,
        response,
        accepted -> accepted.on("/accounts/" + account + "/assortment"),
        () -> show(account, null, model));
  }
}
