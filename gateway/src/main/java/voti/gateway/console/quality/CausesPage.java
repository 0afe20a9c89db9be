package voti.gateway.console.quality;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Part;
import voti.gateway.console.Uploads;

/** Causes by the money they cost in a period, and the tree they stand in. */
@Controller
@RequestMapping("/causes")
class CausesPage {

  private static final String CAUSES = "/api/orders/causes";

  private final ApiClient api;
  private final Commands commands;
  private final Uploads uploads;
  private final Clock clock;

  CausesPage(ApiClient api, Commands commands, Uploads uploads, Clock clock) {
    this.api = api;
    this.commands = commands;
    this.uploads = uploads;
    this.clock = clock;
  }

  /** Without a period the twelve months until today, which is among them. */
  @GetMapping
  String show(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String until,
      @RequestParam(required = false) @Nullable String family,
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String currency,
      Model model) {
    var tomorrow = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).plusDays(1);
    var last = given(until, tomorrow.toString());
    var first = given(from, tomorrow.minusYears(1).toString());
    model.addAttribute("from", first);
    model.addAttribute("until", last);
    model.addAttribute("family", family);
    model.addAttribute("account", account);
    var pareto =
        Part.of(
            () ->
                api.get(
                    CAUSES + "/pareto",
                    "from",
                    first,
                    "until",
                    last,
                    "family",
                    family,
                    "account",
                    account,
                    "currency",
                    currency));
    model.addAttribute("pareto", pareto);
    model.addAttribute("chart", ParetoChart.of(pareto.data()));
    model.addAttribute("tree", Part.of(() -> api.get(CAUSES)));
    model.addAttribute("families", Part.of(() -> api.get("/api/orders/product-families")));
    return "quality/causes";
  }

  @PostMapping
  String place(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(
        CAUSES,
        form,
        response,
        accepted -> accepted.on("/causes"),
        () -> show(null, null, null, null, null, model));
  }

  @PostMapping("/files")
  String take(
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam MultipartFile file,
      HttpServletResponse response,
      Model model) {
    return uploads.report(
        CAUSES + "/files",
        form,
        file,
        response,
        model,
        () -> show(null, null, null, null, null, model));
  }

  private static String given(@Nullable String typed, String otherwise) {
    return Objects.requireNonNullElse(typed == null || typed.isBlank() ? null : typed, otherwise);
  }
}
