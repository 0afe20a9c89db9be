package voti.gateway.console.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Json;
import voti.gateway.console.Submission;

/** Writes down a price list, or the next version of one that is out. */
@Controller
@RequestMapping("/prices/drafts")
class PriceDraftPage {

  private static final String LISTS = "/api/orders/price-lists";
  private static final int COLUMNS = 4;

  private final ApiClient api;
  private final Commands commands;

  PriceDraftPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  /**
   * @param after the list whose next version it is; a new one without it
   */
  @GetMapping("/new")
  String form(@RequestParam(required = false) @Nullable String after, Model model) {
    var base = after == null || after.isBlank() ? new Json() : latest(after);
    var columns = base.list("predicates");
    model.addAttribute("base", base);
    model.addAttribute("columns", columns);
    model.addAttribute("rows", Math.max(COLUMNS, columns.size() + 1));
    model.addAttribute("prices", PricesAsText.of(base.list("prices")));
    return "catalogue/new-draft";
  }

  private Json latest(String list) {
    return api.get(LISTS).items().stream()
        .filter(one -> list.equals(one.text("priceList")))
        .reduce((_, later) -> later)
        .orElseGet(Json::new);
  }

  @PostMapping
  String write(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    var typed = Submission.of(form);
    return commands.attempt(
        typed,
        response,
        () -> {
          var accepted = api.post(LISTS + "/drafts", command(typed), typed.key());
          return accepted.on("/prices/drafts/" + accepted.id());
        },
        () -> form(typed.value("id"), model));
  }

  private static Map<String, Object> command(Submission typed) {
    var body = new LinkedHashMap<>(typed.body());
    var names = new java.util.ArrayList<String>();
    if (body.get("columns") instanceof List<?> columns) {
      for (var column : columns) {
        if (column instanceof Map<?, ?> one) {
          names.add(String.valueOf(one.get("name")));
          lists(one.get("predicate"));
        }
      }
    }
    body.put("prices", TypedPrices.read(typed.value("-prices"), names, typed.value("currency")));
    return body;
  }

  /** Segments and classes are typed with commas between. */
  @SuppressWarnings("unchecked")
  private static void lists(@Nullable Object predicate) {
    if (predicate instanceof Map<?, ?> asks) {
      for (var name : List.of("segments", "accountClasses")) {
        if (asks.get(name) instanceof String text) {
          ((Map<String, Object>) asks)
              .put(name, Arrays.stream(text.split(",")).map(String::strip).toList());
        }
      }
    }
  }
}
