package voti.gateway.console.orders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Json;
import voti.gateway.console.Part;
import voti.gateway.console.Submission;

/** What an order would come to and what could be on it, beside the form while it is typed. */
@Controller
class BesideTheOrder {

  private final ApiClient api;

  BesideTheOrder(ApiClient api) {
    this.api = api;
  }

  @GetMapping("/orders/products")
  String products(@RequestParam(required = false) @Nullable String q, Model model) {
    model.addAttribute("products", Part.of(() -> api.get("/api/orders/products", "q", q)));
    return "orders/desk :: options";
  }

  @GetMapping("/orders/advice")
  String advice(@RequestParam String account, @RequestParam String orderedOn, Model model) {
    var path = "/api/orders/accounts/" + account + "/advice";
    model.addAttribute("advice", Part.of(() -> api.get(path, "on", orderedOn)));
    return "orders/advice :: lines";
  }

  @PostMapping("/orders/figures")
  String figures(@RequestParam MultiValueMap<String, String> form, Model model) {
    var typed = Submission.of(form);
    var lines = lines(typed.body());
    if (!lines.isEmpty()) {
      var asked = new LinkedHashMap<String, Object>();
      asked.put("account", typed.value("account"));
      asked.put("on", typed.value("orderedOn"));
      asked.put("currency", typed.value("currency"));
      asked.put("lines", lines);
      if (!typed.value("coupons[0]").isEmpty()) {
        asked.put("coupons", List.of(typed.value("coupons[0]")));
      }
      var preview = Part.of(() -> api.ask("/api/orders/previews", asked));
      model.addAttribute("preview", preview);
      model.addAttribute("check", check(typed, preview.data().object("gross")));
    }
    return "orders/desk :: figures";
  }

  /** An order of nothing is asked of nobody. */
  private Part check(Submission typed, Json gross) {
    var amount = gross.text("amount");
    if (amount == null || !amount.matches(".*[1-9].*")) {
      return new Part(new Json(), null);
    }
    return Part.of(
        () ->
            api.get(
                "/api/credit/accounts/" + typed.value("account") + "/order-check",
                "amount",
                amount,
                "currency",
                typed.value("currency"),
                "on",
                typed.value("orderedOn")));
  }

  /** Lines with a product and a number. */
  private static List<Map<String, Object>> lines(Map<String, Object> body) {
    var lines = new ArrayList<Map<String, Object>>();
    if (body.get("lines") instanceof List<?> rows) {
      for (var row : rows) {
        if (row instanceof Map<?, ?> line
            && line.get("product") instanceof String product
            && line.get("quantity") instanceof Map<?, ?> quantity
            && String.valueOf(quantity.get("amount")).matches("-?\\d+(\\.\\d+)?")) {
          var asked = new LinkedHashMap<String, Object>();
          asked.put("product", product);
          asked.put("quantity", quantity.get("amount"));
          if (quantity.get("unit") instanceof String unit) {
            asked.put("unit", unit);
          }
          if (String.valueOf(line.get("discount")).matches("\\d+(\\.\\d+)?")) {
            asked.put("discount", line.get("discount"));
          }
          lines.add(asked);
        }
      }
    }
    return lines;
  }

  /**
   * The largest order of the account.
   *
   * @param quality percent of the headroom that may be used; by the account's debts unless typed
   */
  @GetMapping("/orders/maximal")
  String maximal(
      @RequestParam String account,
      @RequestParam String orderedOn,
      @RequestParam String currency,
      @RequestParam(name = "-quality", required = false) @Nullable String quality,
      @RequestParam(name = "-days", required = false) @Nullable String days,
      @RequestParam(name = "coupons[0]", required = false) @Nullable String coupon,
      Model model) {
    var credit = Part.of(() -> api.get("/api/credit/accounts/" + account));
    var debts = Part.of(() -> api.get("/api/credit/accounts/" + account + "/debts"));
    var good =
        quality == null || quality.isBlank()
            ? DebtQuality.of(debts.data().items(), orderedOn)
            : quality;
    var headroom = credit.data().object("headroom").text("amount");
    model.addAttribute("quality", good);
    model.addAttribute("days", days == null || days.isBlank() ? "60" : days);
    model.addAttribute("headroom", headroom);
    model.addAttribute(
        "maximal",
        Part.of(
            () ->
                api.get(
                    "/api/orders/accounts/" + account + "/maximal-order",
                    "on",
                    orderedOn,
                    "currency",
                    currency,
                    "headroom",
                    headroom,
                    "quality",
                    good,
                    "coverDays",
                    String.valueOf(model.getAttribute("days")),
                    "coupon",
                    coupon == null || coupon.isBlank() ? null : coupon.strip())));
    return "orders/desk :: maximal";
  }
}
