package voti.gateway.console.orders;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Json;
import voti.gateway.console.Part;
import voti.gateway.console.Uploads;

/** The list of orders, and the three ways an order comes into it. */
@Controller
class OrdersPage {

  static final int ROWS = 5;

  private final ApiClient api;
  private final Commands commands;
  private final Uploads uploads;

  OrdersPage(ApiClient api, Commands commands, Uploads uploads) {
    this.api = api;
    this.commands = commands;
    this.uploads = uploads;
  }

  @GetMapping("/orders")
  String list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String state,
      Model model) {
    model.addAttribute("state", state);
    model.addAttribute("account", account);
    model.addAttribute("names", names());
    model.addAttribute("list", api.get("/api/orders", "account", account, "state", state));
    return "orders/list";
  }

  @PostMapping("/orders/documents")
  String take(
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam MultipartFile file,
      HttpServletResponse response,
      Model model) {
    return uploads.send(
        "/api/orders/documents",
        form,
        file,
        response,
        accepted -> {
          model.addAttribute("result", accepted.body());
          return list(null, null, model);
        },
        () -> list(null, null, model));
  }

  @GetMapping("/orders/new")
  String compose(@RequestParam(required = false) @Nullable String account, Model model) {
    model.addAttribute("account", account);
    model.addAttribute("rows", ROWS);
    model.addAttribute("names", names());
    model.addAttribute("products", Part.of(() -> api.get("/api/orders/products")));
    return "orders/new";
  }

  @PostMapping("/orders")
  String capture(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(
        "/api/orders",
        form,
        response,
        accepted -> accepted.on("/orders/" + accepted.id()),
        () -> compose(null, model));
  }

  @GetMapping("/prices")
  String prices(Model model) {
    model.addAttribute("products", Part.of(() -> api.get("/api/orders/products")));
    model.addAttribute("lists", Part.of(() -> api.get("/api/orders/price-lists")));
    return "orders/prices";
  }

  private Map<String, String> names() {
    var names = new TreeMap<String, String>();
    for (var account : accounts()) {
      names.put(String.valueOf(account.text("account")), String.valueOf(account.text("name")));
    }
    return names;
  }

  private List<Json> accounts() {
    return Part.of(() -> api.get("/api/accounts")).data().items();
  }
}
