package voti.gateway.console.credit;

import jakarta.servlet.http.HttpServletResponse;
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

/** One invoice: what it says, what reduced it, and how it went to its buyer. */
@Controller
@RequestMapping("/credit/invoices/{invoice}")
class InvoicePage {

  private final ApiClient api;
  private final Commands commands;

  InvoicePage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String show(@PathVariable String invoice, Model model) {
    return show(invoice, new LinkedMultiValueMap<>(), model);
  }

  private String show(String invoice, MultiValueMap<String, String> form, Model model) {
    model.addAttribute("id", invoice);
    model.addAttribute("lines", BillForm.lines(form));
    model.addAttribute("most", BillForm.MOST);
    model.addAttribute("bill", api.get("/api/credit/invoices/" + invoice));
    model.addAttribute(
        "einvoices",
        Part.of(() -> api.get("/api/credit/einvoices", "state", "all", "invoice", invoice)));
    return "credit/invoice";
  }

  /** Another system's bill is credited by that system; the bill says whose it is and its number. */
  @PostMapping("/credit-notes")
  String credit(
      @PathVariable String invoice,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    var bill = api.get("/api/credit/invoices/" + invoice);
    form.set("kind", "CREDIT_NOTE");
    form.set("account", String.valueOf(bill.text("account")));
    form.set("preceding", String.valueOf(bill.text("number")));
    BillForm.complete(form);
    return commands.send(
        "/api/credit/invoices",
        form,
        response,
        accepted -> accepted.on("/credit/invoices/" + invoice),
        () -> show(invoice, form, model));
  }

  @PostMapping("/einvoices/{eInvoice}/resends")
  String resend(
      @PathVariable String invoice,
      @PathVariable String eInvoice,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        "/api/credit/einvoices/" + eInvoice + "/resends",
        form,
        response,
        accepted -> accepted.on("/credit/invoices/" + invoice),
        () -> show(invoice, model));
  }
}
