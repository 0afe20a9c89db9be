package voti.gateway.console.dispatches;

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
import voti.gateway.console.Buyers;
import voti.gateway.console.Commands;

/** Orders whose goods are to leave or have left, each sent off or arrived with one form. */
@Controller
@RequestMapping("/dispatches")
class DispatchDeskPage {

  private final ApiClient api;
  private final Commands commands;

  DispatchDeskPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String desk(
      @RequestParam(defaultValue = "ready") String state,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    model.addAttribute("state", state);
    model.addAttribute("names", Buyers.names(api));
    model.addAttribute(
        "list", api.get("/api/orders/dispatch-desk", "state", state, "cursor", cursor));
    return "dispatches/desk";
  }

  /** After what leaves, more of it; after what arrives, what is still on its way. */
  @PostMapping("/{order}/{step:dispatches|deliveries}")
  String move(
      @PathVariable String order,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    var state = step.equals("dispatches") ? "ready" : "underway";
    return commands.send(
        "/api/orders/" + order + "/" + step,
        form,
        response,
        accepted -> accepted.on("/dispatches?state=" + state),
        () -> desk(state, null, model));
  }
}
