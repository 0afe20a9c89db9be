package voti.gateway.console.credit;

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

/** Versions of the credit policy: what differs, who approved what, and the next draft. */
@Controller
@RequestMapping("/credit/policies")
class PoliciesPage {

  private static final String POLICIES = "/api/credit/policies";

  private final ApiClient api;
  private final Commands commands;

  PoliciesPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("policies", Part.of(() -> api.get(POLICIES)));
    return "credit/policies";
  }

  @GetMapping("/{policy}")
  String policy(@PathVariable String policy, Model model) {
    var found = api.get(POLICIES + "/" + policy);
    model.addAttribute("policy", found);
    model.addAttribute("measures", PolicyForm.measures(found.object("data")));
    return "credit/policy";
  }

  @PostMapping("/{policy}/drafts")
  String draft(
      @PathVariable String policy,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    form.set("basedOn", policy);
    PolicyForm.leaveOutUnweighed(form);
    return commands.send(
        POLICIES,
        form,
        response,
        accepted -> accepted.on("/credit/policies/" + accepted.id()),
        () -> policy(policy, model));
  }

  @PostMapping("/{policy}/{answer:approvals|withdrawals}")
  String answer(
      @PathVariable String policy,
      @PathVariable String answer,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        POLICIES + "/" + policy + "/" + answer,
        form,
        response,
        accepted -> accepted.on("/credit/policies/" + policy),
        () -> policy(policy, model));
  }
}
