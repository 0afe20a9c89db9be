package voti.gateway.console.credit;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
import voti.gateway.console.Buyers;
import voti.gateway.console.Commands;
import voti.gateway.console.Json;
import voti.gateway.console.Part;
import voti.gateway.console.Submission;

/** The desk on which receipts are matched: what waits, and what the chosen one may pay. */
@Controller
@RequestMapping("/credit/matching")
class MatchingPage {

  private static final String API = "/api/credit/receipts";
  private static final String WAITING = "waiting";

  private final ApiClient api;
  private final Commands commands;

  MatchingPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String desk(
      @RequestParam(defaultValue = WAITING) String state,
      @RequestParam(required = false) @Nullable String receipt,
      @RequestParam(required = false) @Nullable String account,
      Model model) {
    var rows = rows(state, model);
    var chosen = receipt != null || rows.isEmpty() ? receipt : rows.getFirst().text("receipt");
    model.addAttribute("state", state);
    model.addAttribute("rows", rows);
    model.addAttribute("chosen", chosen);
    model.addAttribute("account", account);
    model.addAttribute("filled", List.of());
    if (chosen != null) {
      choose(chosen, account, model);
    }
    return "credit/matching";
  }

  @PostMapping("/{receipt}/matches")
  String match(
      @PathVariable String receipt,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    var submission = Submission.of(form);
    return commands.send(
        API + "/" + receipt + "/matches",
        submission,
        MatchForm.body(submission),
        response,
        accepted -> accepted.on("/credit/matching"),
        () -> {
          var page = desk(WAITING, receipt, form.getFirst("account"), model);
          model.addAttribute("filled", MatchForm.items(submission));
          return page;
        });
  }

  @PostMapping("/{receipt}/unmatches")
  String unmatch(
      @PathVariable String receipt,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(receipt, "unmatches", form, response, model);
  }

  @PostMapping("/{receipt}/returns")
  String giveBack(
      @PathVariable String receipt,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(receipt, "returns", form, response, model);
  }

  @PostMapping("/{receipt}/splits")
  String split(
      @PathVariable String receipt,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    for (var at = 0; form.containsKey("parts[" + at + "].amount"); at++) {
      if (String.valueOf(form.getFirst("parts[" + at + "].amount")).isBlank()) {
        form.remove("parts[" + at + "].currency");
      }
    }
    return send(receipt, "splits", form, response, model);
  }

  private String send(
      String receipt,
      String step,
      MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        API + "/" + receipt + "/" + step,
        form,
        response,
        accepted -> accepted.on("/credit/matching?receipt=" + receipt),
        () -> desk(WAITING, receipt, null, model));
  }

  /** What has proposals first, then what has none; each oldest first, with its age in days. */
  private List<Json> rows(String state, Model model) {
    var states = state.equals(WAITING) ? List.of("proposed", "unmatched") : List.of(state);
    var rows = new ArrayList<Json>();
    for (var one : states) {
      var part = Part.of(() -> api.get(API, "state", one));
      model.addAttribute("list", part);
      rows.addAll(part.data().items());
    }
    var today = LocalDate.parse(String.valueOf(model.getAttribute("today")));
    rows.forEach(row -> row.put("age", age(row, today)));
    return rows;
  }

  private static long age(Json row, LocalDate today) {
    return Math.max(
        0, ChronoUnit.DAYS.between(LocalDate.parse(String.valueOf(row.text("booked"))), today));
  }

  private void choose(String receipt, @Nullable String account, Model model) {
    var found = Part.of(() -> api.get(API + "/" + receipt));
    model.addAttribute("receipt", found);
    model.addAttribute(
        "options", Part.of(() -> api.get(API + "/" + receipt + "/candidates", "account", account)));
    model.addAttribute("accounts", Buyers.names(api));
  }
}
