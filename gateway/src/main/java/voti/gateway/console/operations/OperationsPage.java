package voti.gateway.console.operations;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import voti.gateway.GatewaySettings;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;

/** Each service from inside, and the messages that wait for somebody to decide about them. */
@Controller
@RequestMapping("/operations")
class OperationsPage {

  private final ApiClient api;
  private final Commands commands;
  private final GatewaySettings settings;

  OperationsPage(ApiClient api, Commands commands, GatewaySettings settings) {
    this.api = api;
    this.commands = commands;
    this.settings = settings;
  }

  @GetMapping
  String overview(Model model) {
    model.addAttribute(
        "services",
        settings.services().keySet().stream().map(name -> ServiceState.ask(api, name)).toList());
    return "operations/overview";
  }

  @PostMapping("/{service}/groups/{group}/rebuilds")
  String rebuild(
      @PathVariable String service,
      @PathVariable String group,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        "/api/" + service + "/operations/groups/" + group + "/rebuilds",
        form,
        response,
        accepted -> "redirect:/operations?did=asked-rebuild",
        () -> overview(model));
  }

  @PostMapping("/{service}/parked/{message}/{answer:replays|discards}")
  String settle(
      @PathVariable String service,
      @PathVariable String message,
      @PathVariable String answer,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        "/api/" + service + "/parked/" + message + "/" + answer,
        form,
        response,
        accepted -> "redirect:/operations?did=asked-" + answer,
        () -> overview(model));
  }
}
