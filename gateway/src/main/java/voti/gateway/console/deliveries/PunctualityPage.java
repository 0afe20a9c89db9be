package voti.gateway.console.deliveries;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Part;

/** What came on time and in full in a period, and the lines behind both figures. */
@Controller
@RequestMapping("/deliveries/punctuality")
class PunctualityPage {

  private final ApiClient api;
  private final Clock clock;

  PunctualityPage(ApiClient api, Clock clock) {
    this.api = api;
    this.clock = clock;
  }

  /** Without a period the twelve months until today, which is among them. */
  @GetMapping
  String show(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String until,
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String family,
      @RequestParam(required = false) @Nullable String warehouse,
      @RequestParam(required = false) @Nullable String missed,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    var tomorrow = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).plusDays(1);
    var first = given(from, tomorrow.minusYears(1).toString());
    var last = given(until, tomorrow.toString());
    model.addAttribute("from", first);
    model.addAttribute("until", last);
    model.addAttribute("account", account);
    model.addAttribute("family", family);
    model.addAttribute("warehouse", warehouse);
    model.addAttribute("missed", missed != null);
    model.addAttribute(
        "figures",
        Part.of(
            () ->
                api.get(
                    "/api/orders/on-time-in-full",
                    "from",
                    first,
                    "until",
                    last,
                    "account",
                    account,
                    "family",
                    family,
                    "warehouse",
                    warehouse,
                    "missed",
                    missed == null ? null : "true",
                    "cursor",
                    cursor)));
    model.addAttribute("families", Part.of(() -> api.get("/api/orders/product-families")));
    model.addAttribute(
        "buyer",
        account == null || account.isBlank()
            ? null
            : Part.of(() -> api.get("/api/accounts/" + account)).data().text("name"));
    return "deliveries/punctuality";
  }

  private static String given(@Nullable String typed, String otherwise) {
    return Objects.requireNonNullElse(typed == null || typed.isBlank() ? null : typed, otherwise);
  }
}
