package voti.gateway.console.stock;

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
import org.springframework.web.multipart.MultipartFile;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Buyers;
import voti.gateway.console.Commands;
import voti.gateway.console.Part;
import voti.gateway.console.Uploads;

/** Stock: the list with its files, one stock with its ledger, and what is to be bought. */
@Controller
@RequestMapping("/stock")
class StockPage {

  private static final String STOCK = "/api/orders/stock";

  /** How far the chart looks ahead: eight weeks. */
  private static final String DAYS = "56";

  private final ApiClient api;
  private final Commands commands;
  private final Uploads uploads;

  StockPage(ApiClient api, Commands commands, Uploads uploads) {
    this.api = api;
    this.commands = commands;
    this.uploads = uploads;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String warehouse,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    model.addAttribute("q", q);
    model.addAttribute("warehouse", warehouse);
    model.addAttribute("list", api.get(STOCK, "q", q, "warehouse", warehouse, "cursor", cursor));
    return "stock/list";
  }

  @PostMapping
  String open(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(
        STOCK,
        form,
        response,
        accepted -> accepted.on("/stock/" + accepted.id()),
        () -> list(null, null, null, model));
  }

  @PostMapping("/files")
  String take(
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam MultipartFile file,
      HttpServletResponse response,
      Model model) {
    return uploads.report(
        STOCK + "/files", form, file, response, model, () -> list(null, null, null, model));
  }

  @GetMapping("/requests")
  String requests(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    model.addAttribute("state", state);
    model.addAttribute("list", api.get(STOCK + "/requests", "state", state, "cursor", cursor));
    return "stock/requests";
  }

  @PostMapping("/{stock}/requests/{answer:approvals|refusals}")
  String answer(
      @PathVariable String stock,
      @PathVariable String answer,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        STOCK + "/" + stock + "/purchase-requests/" + answer,
        form,
        response,
        accepted -> accepted.on("/stock/requests"),
        () -> requests(null, null, model));
  }

  @GetMapping("/{stock:stk-.*}")
  String one(
      @PathVariable String stock,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    var one = api.get(STOCK + "/" + stock);
    model.addAttribute("s", one);
    model.addAttribute(
        "ledger", Part.of(() -> api.get(STOCK + "/" + stock + "/movements", "cursor", cursor)));
    var availability =
        Part.of(
            () ->
                api.get(
                    STOCK + "/" + one.text("product") + "/availability",
                    "warehouse",
                    one.text("warehouse"),
                    "days",
                    DAYS));
    model.addAttribute("availability", availability);
    model.addAttribute("days", PromisedDay.of(availability.data().list("days")));
    model.addAttribute("names", Buyers.names(api));
    return "stock/stock";
  }

  @PostMapping("/{stock}/{step:receipts|counts|scrappings|samples|inspections|expected-receipts}")
  String step(
      @PathVariable String stock,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        STOCK + "/" + stock + "/" + step,
        form,
        response,
        accepted -> accepted.on("/stock/" + stock),
        () -> one(stock, null, model));
  }
}
