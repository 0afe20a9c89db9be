package voti.gateway.console.credit;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import voti.gateway.console.ApiClient;

/** The rules of the order check, which are data that is shipped with the credit service. */
@Controller
class RulesPage {

  private final ApiClient api;

  RulesPage(ApiClient api) {
    this.api = api;
  }

  @GetMapping("/credit/rules")
  String rules(Model model) {
    model.addAttribute("rules", api.get("/api/credit/rules"));
    return "credit/rules";
  }
}
