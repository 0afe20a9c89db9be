package voti.gateway.console.credit.books;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
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
import voti.gateway.console.Part;

/** The posting journal by period: totals, entries, closing, files. */
@Controller
@RequestMapping("/credit/journal")
class JournalPage {

  private static final String JOURNAL = "/api/credit/journal";

  private final ApiClient api;
  private final Commands commands;

  JournalPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String journal(
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String cursor,
      @ModelAttribute("today") String today,
      Model model) {
    var month = month(period, today);
    model.addAttribute("period", month);
    model.addAttribute("account", account);
    model.addAttribute("periods", Part.of(() -> api.get(JOURNAL + "/periods")));
    model.addAttribute("sheet", Part.of(() -> api.get(JOURNAL + "/periods/" + month)));
    var entries =
        Part.of(() -> api.get(JOURNAL, "period", month, "account", account, "cursor", cursor));
    model.addAttribute("entries", entries);
    model.addAttribute("posted", Posted.of(entries.data()));
    return "credit/journal";
  }

  @GetMapping("/vat")
  String vat(
      @RequestParam(required = false) @Nullable String period,
      @ModelAttribute("today") String today,
      Model model) {
    var month = month(period, today);
    model.addAttribute("period", month);
    model.addAttribute("periods", Part.of(() -> api.get(JOURNAL + "/periods")));
    model.addAttribute("report", Part.of(() -> api.get("/api/credit/vat-report", "period", month)));
    return "credit/vat";
  }

  @PostMapping("/{period}/{change:closings|reopenings}")
  String change(
      @PathVariable String period,
      @PathVariable String change,
      @RequestParam MultiValueMap<String, String> form,
      @ModelAttribute("today") String today,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        JOURNAL + "/periods/" + month(period, today) + "/" + change,
        form,
        response,
        accepted -> accepted.on("/credit/journal?period=" + period),
        () -> journal(period, null, null, today, model));
  }

  /** The month asked for, else the last that is over: the one to be closed next. */
  static String month(@Nullable String period, String today) {
    try {
      return YearMonth.parse(String.valueOf(period)).toString();
    } catch (DateTimeParseException none) {
      return YearMonth.parse(today.substring(0, 7)).minusMonths(1).toString();
    }
  }
}
