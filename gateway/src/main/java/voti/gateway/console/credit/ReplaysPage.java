package voti.gateway.console.credit;

import jakarta.servlet.http.HttpServletResponse;
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
import voti.gateway.console.Json;
import voti.gateway.console.Part;

/** A version of the policy run over what was checked and asked before: progress, finding, lines. */
@Controller
@RequestMapping("/credit/replays")
class ReplaysPage {

  private static final String REPLAYS = "/api/credit/policy-replays";

  private final ApiClient api;
  private final Commands commands;

  ReplaysPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String list(@RequestParam(required = false) @Nullable String policy, Model model) {
    model.addAttribute("asked", policy);
    model.addAttribute("policies", Part.of(() -> api.get("/api/credit/policies")));
    model.addAttribute("replays", Part.of(() -> api.get(REPLAYS)));
    return "credit/replays";
  }

  @PostMapping
  String start(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(
        REPLAYS,
        form,
        response,
        accepted -> "redirect:/credit/replays/" + accepted.body().text("replay"),
        () -> list(form.getFirst("policy"), model));
  }

  @GetMapping("/{replay}")
  String replay(
      @PathVariable String replay,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable String orders,
      Model model) {
    var found = api.get(REPLAYS + "/" + replay);
    model.addAttribute("replay", found);
    model.addAttribute("percent", percent(found));
    model.addAttribute(
        "lines", Part.of(() -> api.get(REPLAYS + "/" + replay + "/lines", "cursor", cursor)));
    model.addAttribute(
        "orders", Part.of(() -> api.get(REPLAYS + "/" + replay + "/orders", "cursor", orders)));
    return "credit/replay";
  }

  private static long percent(Json replay) {
    if ("done".equals(replay.text("state"))) {
      return 100;
    }
    var total = number(replay.text("total"));
    return total == 0 ? 0 : number(replay.text("done")) * 100 / total;
  }

  private static long number(@Nullable String text) {
    return text == null ? 0 : Long.parseLong(text);
  }
}
