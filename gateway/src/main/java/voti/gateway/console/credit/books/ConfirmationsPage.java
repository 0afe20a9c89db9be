package voti.gateway.console.credit.books;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Balance confirmations: rounds, letters, what debtors answer. */
@Controller
@RequestMapping("/credit/confirmations")
class ConfirmationsPage {

  private static final String ROUNDS = "/api/credit/confirmation-rounds";
  private static final String LETTERS = "/api/credit/confirmations";

  private static final List<String> COUNTED =
      List.of("waiting", "confirmed", "contested", "unanswered");

  private final ApiClient api;
  private final Commands commands;

  ConfirmationsPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    model.addAttribute("account", account);
    model.addAttribute("state", state);
    model.addAttribute("rounds", Part.of(() -> api.get(ROUNDS)));
    model.addAttribute("contested", Part.of(() -> api.get(LETTERS, "state", "contested")));
    model.addAttribute(
        "letters",
        Part.of(() -> api.get(LETTERS, "account", account, "state", state, "cursor", cursor)));
    model.addAttribute("accounts", Part.of(() -> api.get("/api/accounts")));
    return "credit/confirmations";
  }

  @PostMapping
  String start(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(
        ROUNDS,
        form,
        response,
        accepted -> accepted.on("/credit/confirmations/rounds/" + accepted.id()),
        () -> list(null, null, null, model));
  }

  @GetMapping("/rounds/{round}")
  String round(@PathVariable String round, Model model) {
    var whole = api.get(ROUNDS + "/" + round);
    model.addAttribute("whole", whole);
    model.addAttribute("counts", counts(whole.list("letters")));
    return "credit/confirmation-round";
  }

  @PostMapping("/rounds/{round}/reminders")
  String remind(
      @PathVariable String round,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        ROUNDS + "/" + round + "/reminders",
        form,
        response,
        accepted -> accepted.on("/credit/confirmations/rounds/" + round),
        () -> round(round, model));
  }

  @GetMapping("/{confirmation}")
  String letter(@PathVariable String confirmation, Model model) {
    var whole = api.get(LETTERS + "/" + confirmation);
    var account = whole.object("confirmation").text("account");
    model.addAttribute("whole", whole);
    model.addAttribute("contacts", Part.of(() -> api.get("/api/accounts/" + account + "/people")));
    return "credit/confirmation";
  }

  @PostMapping("/{confirmation}/{answer:agreements|contests|resolutions|closings|postings}")
  String answer(
      @PathVariable String confirmation,
      @PathVariable String answer,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        LETTERS + "/" + confirmation + "/" + answer,
        form,
        response,
        accepted -> accepted.on("/credit/confirmations/" + confirmation),
        () -> letter(confirmation, model));
  }

  /** How many wait for an answer, and how many got which. */
  private static Map<String, Integer> counts(List<Json> letters) {
    var counts = new LinkedHashMap<String, Integer>();
    COUNTED.forEach(key -> counts.put(key, 0));
    for (var letter : letters) {
      var state = String.valueOf(letter.object("confirmation").text("state"));
      var key =
          state.equals("resolved") ? "contested" : COUNTED.contains(state) ? state : "waiting";
      counts.merge(key, 1, Integer::sum);
    }
    return counts;
  }
}
