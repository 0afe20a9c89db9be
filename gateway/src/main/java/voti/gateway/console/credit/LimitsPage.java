package voti.gateway.console.credit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Deciders;
import voti.gateway.console.Json;
import voti.gateway.console.Part;
import voti.gateway.console.Person;

/** Proposed limits, oldest promise first, and the limits whose review day has come. */
@Controller
@RequestMapping("/credit")
class LimitsPage {

  private final ApiClient api;
  private final Commands commands;

  LimitsPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping("/limits")
  String limits(
      @RequestParam(required = false) @Nullable String on,
      @ModelAttribute("me") @Nullable Person me,
      Model model) {
    var proposals = Part.of(() -> api.get("/api/credit/limit-proposals", "state", "open"));
    var accounts = Part.of(() -> api.get("/api/accounts"));
    model.addAttribute("on", on);
    model.addAttribute("proposals", proposals);
    model.addAttribute("deciders", deciders(proposals.data().items(), me));
    model.addAttribute("due", Part.of(() -> api.get("/api/credit/limits/due", "on", on)));
    model.addAttribute("names", names(accounts.data().items()));
    return "credit/limits";
  }

  @PostMapping("/limits/{proposal}/{answer:approvals|rejections}")
  String answer(
      @PathVariable String proposal,
      @PathVariable String answer,
      @RequestParam MultiValueMap<String, String> form,
      @ModelAttribute("me") @Nullable Person me,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        "/api/credit/limit-proposals/" + proposal + "/" + answer,
        form,
        response,
        accepted -> {
          var follows = accepted.body().object("follows");
          if (follows.isEmpty()) {
            return accepted.on("/credit/limits");
          }
          model.addAttribute("follows", follows);
          return limits(null, me, model);
        },
        () -> limits(null, me, model));
  }

  private static Map<String, Deciders> deciders(List<Json> proposals, @Nullable Person me) {
    var deciders = new HashMap<String, Deciders>();
    for (var one : proposals) {
      deciders.put(String.valueOf(one.text("proposal")), Deciders.of(one, me));
    }
    return deciders;
  }

  private static Map<String, String> names(List<Json> accounts) {
    var names = new HashMap<String, String>();
    for (var account : accounts) {
      names.put(String.valueOf(account.text("account")), String.valueOf(account.text("name")));
    }
    return names;
  }
}
