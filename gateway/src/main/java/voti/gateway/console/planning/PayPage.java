package voti.gateway.console.planning;

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

/** What meeting a plan is worth: pay schemes, drafted by one director and approved by another. */
@Controller
@RequestMapping("/planning/pay")
class PayPage {

  private static final String SCHEMES = "/api/planning/pay-schemes";

  /** How many steps and people the form has room for. */
  private static final int ROWS = 4;

  private final ApiClient api;
  private final Commands commands;

  PayPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String schemes(Model model) {
    model.addAttribute("schemes", Part.of(() -> api.get(SCHEMES)));
    model.addAttribute("rows", ROWS);
    return "planning/pay";
  }

  @PostMapping
  String draft(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return send(SCHEMES, form, response, model);
  }

  @PostMapping("/{scheme}/approvals")
  String approve(
      @PathVariable String scheme,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(SCHEMES + "/" + scheme + "/approvals", form, response, model);
  }

  private String send(
      String path, MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(
        path, form, response, accepted -> accepted.on("/planning/pay"), () -> schemes(model));
  }
}
