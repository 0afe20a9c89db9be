package voti.gateway.console.credit.receivables;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Part;

/** Receivables by age, the documents behind each figure, statements, and whom to speak to. */
@Controller
@RequestMapping("/credit")
class ReceivablesPage {

  private static final int MONTHS = 3;

  private final ApiClient api;

  ReceivablesPage(ApiClient api) {
    this.api = api;
  }

  @GetMapping("/ageing")
  String ageing(
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(defaultValue = "account") String groupBy,
      Model model) {
    var day = day(asOf);
    var ageing = Part.of(() -> api.get("/api/credit/ageing", "asOf", day, "groupBy", groupBy));
    model.addAttribute("asOf", day);
    model.addAttribute("groupBy", groupBy);
    model.addAttribute("ageing", ageing);
    model.addAttribute("sheets", AgeingSheet.of(ageing.data(), groupBy));
    model.addAttribute("metrics", Part.of(() -> api.get("/api/credit/metrics", "to", day)));
    model.addAttribute("provision", Part.of(() -> api.get("/api/credit/provision", "asOf", day)));
    model.addAttribute(
        "concentration", Part.of(() -> api.get("/api/credit/concentration", "asOf", day)));
    return "credit/ageing";
  }

  @GetMapping("/items")
  String items(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String manager,
      @RequestParam(required = false) @Nullable String department,
      @RequestParam(required = false) @Nullable String segment,
      @RequestParam(required = false) @Nullable String group,
      @RequestParam(required = false) @Nullable String currency,
      @RequestParam(required = false) @Nullable String component,
      @RequestParam(required = false) @Nullable String bucket,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    var day = day(asOf);
    @Nullable String[] asked = {
      "account",
      account,
      "manager",
      manager,
      "department",
      department,
      "segment",
      segment,
      "group",
      group,
      "currency",
      currency,
      "component",
      component,
      "bucket",
      bucket,
      "asOf",
      day,
      "cursor",
      cursor
    };
    var items = Part.of(() -> api.get("/api/credit/items", asked));
    model.addAttribute("documents", items);
    model.addAttribute("account", account);
    model.addAttribute("component", component);
    model.addAttribute("bucket", bucket);
    model.addAttribute("asOf", day);
    model.addAttribute("more", next(asked, items.data().text("next")));
    return "credit/items";
  }

  @GetMapping("/today")
  String today(Model model) {
    model.addAttribute("debtors", Part.of(() -> api.get("/api/credit/debtors/today")));
    return "credit/today";
  }

  @GetMapping("/accounts/{account}/statement")
  String statement(
      @PathVariable String account,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @ModelAttribute("today") String today,
      Model model) {
    var last = day(to) == null ? today : String.valueOf(day(to));
    var first =
        day(from) == null
            ? LocalDate.parse(last).minusMonths(MONTHS).withDayOfMonth(1).toString()
            : String.valueOf(day(from));
    var path = "/api/credit/accounts/" + account + "/statement";
    var statement = Part.of(() -> api.get(path, "from", first, "to", last));
    var name = statement.data().text("name");
    model.addAttribute("id", account);
    model.addAttribute("from", first);
    model.addAttribute("to", last);
    model.addAttribute("statement", statement);
    model.addAttribute("name", name == null ? account : name);
    return "credit/statement";
  }

  /** A day as it stands in the address; what is none is as if it were not there. */
  private static @Nullable String day(@Nullable String typed) {
    try {
      return typed == null ? null : LocalDate.parse(typed).toString();
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  private static String next(@Nullable String[] asked, @Nullable String cursor) {
    var link = UriComponentsBuilder.fromPath("/credit/items");
    for (var i = 0; i < asked.length - 2; i += 2) {
      if (asked[i + 1] != null) {
        link.queryParam(String.valueOf(asked[i]), asked[i + 1]);
      }
    }
    return link.queryParam("cursor", cursor).encode().toUriString();
  }
}
