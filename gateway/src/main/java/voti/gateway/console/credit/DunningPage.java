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
import voti.gateway.console.Accepted;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Part;

/** Dunning runs: what would be sent, who lets it go, what has left. */
@Controller
@RequestMapping("/credit/dunning")
class DunningPage {

  private static final String RUNS = "/api/credit/dunning/runs";

  private final ApiClient api;
  private final Commands commands;

  DunningPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String runs(Model model) {
    model.addAttribute("runs", Part.of(() -> api.get(RUNS)));
    return "credit/dunning";
  }

  @PostMapping
  String start(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(RUNS, form, response, DunningPage::shown, () -> runs(model));
  }

  @GetMapping("/{run}")
  String run(@PathVariable String run, Model model) {
    model.addAttribute("id", run);
    model.addAttribute("whole", api.get(RUNS + "/" + run));
    return "credit/dunning-run";
  }

  @PostMapping("/{run}/{answer:approvals|cancellations}")
  String answer(
      @PathVariable String run,
      @PathVariable String answer,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        RUNS + "/" + run + "/" + answer,
        form,
        response,
        accepted -> accepted.on("/credit/dunning/" + run),
        () -> run(run, model));
  }

  @PostMapping("/{run}/letters/{letter}/drops")
  String drop(
      @PathVariable String run,
      @PathVariable String letter,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        RUNS + "/" + run + "/letters/" + letter + "/drops",
        form,
        response,
        accepted -> accepted.on("/credit/dunning/" + run),
        () -> run(run, model));
  }

  @PostMapping("/{run}/letters/{letter}/postings")
  String posted(
      @PathVariable String run,
      @PathVariable String letter,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        "/api/credit/dunning/letters/" + letter + "/postings",
        form,
        response,
        accepted -> accepted.on("/credit/dunning/" + run),
        () -> run(run, model));
  }

  private static String shown(Accepted accepted) {
    return accepted.on("/credit/dunning/" + accepted.id());
  }
}
