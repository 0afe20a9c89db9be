package voti.gateway.console.inbox;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Deciders;
import voti.gateway.console.Part;
import voti.gateway.console.Person;

/** One screen on which a withheld order is decided. */
@Controller
@RequestMapping("/inbox/credit")
class CreditDecisionPage {

  private static final Set<String> ANSWERS =
      Set.of("releases", "rejections", "reductions", "prepayments", "rechecks");

  private final ApiClient api;
  private final Commands commands;
  private final Clock clock;

  CreditDecisionPage(ApiClient api, Commands commands, Clock clock) {
    this.api = api;
    this.commands = commands;
    this.clock = clock;
  }

  @GetMapping("/{decision}")
  String credit(
      @PathVariable String decision, @ModelAttribute("me") @Nullable Person me, Model model) {
    var found = api.get("/api/credit/decisions/" + decision);
    model.addAttribute("decision", found);
    model.addAttribute("order", Part.of(() -> api.get("/api/orders/" + found.text("order"))));
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + found.text("account"))));
    model.addAttribute(
        "rerun", Part.of(() -> api.get("/api/credit/decisions/" + decision + "/rerun")));
    model.addAttribute("waterfall", Waterfall.of(found));
    model.addAttribute("deciders", Deciders.of(found, me));
    model.addAttribute("late", isLate(found.text("answerBy")));
    return "inbox/credit";
  }

  @PostMapping("/{decision}/{answer}")
  String answerCredit(
      @PathVariable String decision,
      @PathVariable String answer,
      @RequestParam MultiValueMap<String, String> form,
      @ModelAttribute("me") @Nullable Person me,
      HttpServletResponse response,
      Model model) {
    if (!ANSWERS.contains(answer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return commands.send(
        "/api/credit/decisions/" + decision + "/" + answer,
        form,
        response,
        accepted -> accepted.on("/inbox/credit/" + decision),
        () -> credit(decision, me, model));
  }

  private boolean isLate(@Nullable String answerBy) {
    try {
      return answerBy != null && Instant.parse(answerBy).isBefore(clock.instant());
    } catch (DateTimeParseException notAnInstant) {
      return false;
    }
  }
}
