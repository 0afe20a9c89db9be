package voti.gateway.console.orders;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Buyers;
import voti.gateway.console.Uploads;

/** The list of orders, and how documents come into it. */
@Controller
class OrdersPage {

  private final ApiClient api;
  private final Uploads uploads;

  OrdersPage(ApiClient api, Uploads uploads) {
    this.api = api;
    this.uploads = uploads;
  }

  @GetMapping("/orders")
  String list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String state,
      Model model) {
    model.addAttribute("state", state);
    model.addAttribute("account", account);
    model.addAttribute("names", Buyers.names(api));
    model.addAttribute("list", api.get("/api/orders", "account", account, "state", state));
    return "orders/list";
  }

  @PostMapping("/orders/documents")
  String take(
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam MultipartFile file,
      HttpServletResponse response,
      Model model) {
    return uploads.report(
        "/api/orders/documents", form, file, response, model, () -> list(null, null, model));
  }
}
