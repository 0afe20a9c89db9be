package voti.gateway.console.credit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Part;

/** Bills that follow from no delivery of ours: another system's, and prepayments. */
@Controller
@RequestMapping("/credit/accounts/{account}/bills")
class NewBillPage {

  private static final Map<String, String> COMMANDS =
      Map.of("posted", "/api/credit/invoices", "prepayments", "/api/credit/prepayments");

  private final ApiClient api;
  private final Commands commands;

  NewBillPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping("/new")
  String show(@PathVariable String account, Model model) {
    return page(account, new LinkedMultiValueMap<>(), model);
  }

  @PostMapping("/{kind:posted|prepayments}")
  String post(
      @PathVariable String account,
      @PathVariable String kind,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    form.set("account", account);
    BillForm.complete(form);
    return commands.send(
        String.valueOf(COMMANDS.get(kind)),
        form,
        response,
        accepted -> accepted.on("/credit/accounts/" + account),
        () -> page(account, form, model));
  }

  private String page(String account, MultiValueMap<String, String> form, Model model) {
    model.addAttribute("id", account);
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + account)));
    model.addAttribute("credit", Part.of(() -> api.get("/api/credit/accounts/" + account)));
    model.addAttribute("orders", Part.of(() -> api.get("/api/orders", "account", account)));
    model.addAttribute("lines", BillForm.lines(form));
    model.addAttribute("most", BillForm.MOST);
    return "credit/new-bill";
  }
}
