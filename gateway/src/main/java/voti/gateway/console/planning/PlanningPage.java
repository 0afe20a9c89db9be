package voti.gateway.console.planning;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Part;

/** Who may decide what, and who sells how much. */
@Controller
@RequestMapping("/planning")
class PlanningPage {

  private static final Set<String> ON_A_MANDATE = Set.of("approvals", "acknowledgements");

  private final ApiClient api;
  private final Commands commands;

  PlanningPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String overview(Model model) {
    model.addAttribute("mandates", Part.of(() -> api.get("/api/planning/mandates")));
    model.addAttribute("plans", Part.of(() -> api.get("/api/planning/plans")));
    return "planning/overview";
  }

  @PostMapping("/mandates")
  String draftMandate(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return send("/api/planning/mandates", form, response, model);
  }

  @PostMapping("/mandates/{mandate}/{step}")
  String mandate(
      @PathVariable String mandate,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    if (!ON_A_MANDATE.contains(step)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return send("/api/planning/mandates/" + mandate + "/" + step, form, response, model);
  }

  @PostMapping("/plans")
  String draftPlan(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return send("/api/planning/plans", form, response, model);
  }

  @PostMapping("/plans/{plan}/approvals")
  String approvePlan(
      @PathVariable String plan,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        "/api/planning/plans/" + plan + "/approvals",
        form,
        response,
        accepted -> accepted.on("/planning/plans/" + plan),
        () -> plan(plan, null, model));
  }

  @GetMapping("/plans/{plan}")
  String plan(
      @PathVariable String plan,
      @RequestParam(required = false) @Nullable String asOf,
      Model model) {
    model.addAttribute("plan", api.get("/api/planning/plans/" + plan));
    model.addAttribute(
        "attainment",
        Part.of(() -> api.get("/api/planning/plans/" + plan + "/attainment", "asOf", asOf)));
    model.addAttribute("pay", Part.of(() -> api.get("/api/planning/plans/" + plan + "/pay")));
    return "planning/plan";
  }

  private String send(
      String path, MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(
        path, form, response, accepted -> accepted.on("/planning"), () -> overview(model));
  }
}
