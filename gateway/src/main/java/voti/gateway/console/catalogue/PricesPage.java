package voti.gateway.console.catalogue;

import jakarta.servlet.http.HttpServletResponse;
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
import voti.gateway.console.Part;

/** What something costs whom and why; price lists that are out and those that are not yet. */
@Controller
@RequestMapping("/prices")
class PricesPage {

  private static final String LISTS = "/api/orders/price-lists";

  private final ApiClient api;
  private final Commands commands;

  PricesPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String show(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String product,
      @RequestParam(required = false) @Nullable String on,
      @RequestParam(required = false) @Nullable String quantity,
      @RequestParam(required = false) @Nullable String currency,
      @RequestParam(required = false) @Nullable String coupon,
      Model model) {
    model.addAttribute("account", account);
    model.addAttribute("product", product);
    model.addAttribute("on", on);
    model.addAttribute("quantity", quantity);
    model.addAttribute("currency", currency);
    model.addAttribute("coupon", coupon);
    model.addAttribute("accounts", Part.of(() -> api.get("/api/accounts")));
    if (account != null && product != null && !product.isBlank()) {
      model.addAttribute(
          "answer",
          Part.of(
              () ->
                  api.get(
                      "/api/orders/prices",
                      "account",
                      account,
                      "product",
                      product.strip(),
                      "on",
                      on,
                      "quantity",
                      quantity,
                      "currency",
                      currency,
                      "coupon",
                      coupon)));
    }
    model.addAttribute("drafts", Part.of(() -> api.get(LISTS + "/drafts")));
    model.addAttribute("lists", Part.of(() -> api.get(LISTS)));
    return "catalogue/prices";
  }

  @GetMapping("/drafts/{list}")
  String draft(@PathVariable String list, Model model) {
    model.addAttribute("comparison", api.get(LISTS + "/" + list + "/comparison"));
    return "catalogue/draft";
  }

  @PostMapping("/drafts/{list}/{step:approvals|publications}")
  String step(
      @PathVariable String list,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    var next = step.equals("approvals") ? "/prices/drafts/" + list : "/prices";
    return commands.send(
        LISTS + "/" + list + "/" + step,
        form,
        response,
        accepted -> accepted.on(next),
        () -> draft(list, model));
  }
}
