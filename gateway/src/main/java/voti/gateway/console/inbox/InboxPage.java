package voti.gateway.console.inbox;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Part;

/** What waits for a decision, oldest promise first. */
@Controller
@RequestMapping("/inbox")
class InboxPage {

  private final ApiClient api;

  InboxPage(ApiClient api) {
    this.api = api;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("escalations", Part.of(() -> api.get("/api/orders/escalations")));
    model.addAttribute(
        "decisions", Part.of(() -> api.get("/api/credit/decisions", "state", "open")));
    return "inbox/list";
  }
}
