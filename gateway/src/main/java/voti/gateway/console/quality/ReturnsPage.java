package voti.gateway.console.quality;

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
import voti.gateway.console.Commands;
import voti.gateway.console.Part;
import voti.gateway.console.Uploads;

/** The desk of quality: returns that wait for inspection, and one of them with its form. */
@Controller
@RequestMapping("/returns")
class ReturnsPage {

  private static final String RETURNS = "/api/orders/returns";

  private final ApiClient api;
  private final Commands commands;
  private final Uploads uploads;

  ReturnsPage(ApiClient api, Commands commands, Uploads uploads) {
    this.api = api;
    this.commands = commands;
    this.uploads = uploads;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "waiting") String state,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    model.addAttribute("state", state);
    model.addAttribute("causes", Part.of(() -> api.get("/api/orders/causes")));
    model.addAttribute("list", api.get(RETURNS, "state", state, "cursor", cursor));
    return "quality/returns";
  }

  @GetMapping("/{returned}")
  String one(@PathVariable String returned, Model model) {
    var one = api.get(RETURNS + "/" + returned);
    model.addAttribute("r", one);
    model.addAttribute("causes", Part.of(() -> api.get("/api/orders/causes")));
    model.addAttribute("act", Part.of(() -> api.get("/api/orders/acts/" + one.text("act"))));
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + one.text("account"))));
    return "quality/return";
  }

  @PostMapping("/{returned}/{step:inspections|withdrawals}")
  String step(
      @PathVariable String returned,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    var order = api.get(RETURNS + "/" + returned).text("order");
    return commands.send(
        "/api/orders/" + order + "/returns/" + returned + "/" + step,
        form,
        response,
        accepted -> accepted.on("/returns/" + returned),
        () -> one(returned, model));
  }

  @PostMapping("/{returned}/evidence")
  String evidence(
      @PathVariable String returned,
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam MultipartFile file,
      HttpServletResponse response,
      Model model) {
    var act = String.valueOf(api.get(RETURNS + "/" + returned).text("act"));
    return uploads.sendAsItIs(
        EvidenceOf.path(act, file),
        form,
        file,
        response,
        accepted -> accepted.on("/returns/" + returned),
        () -> one(returned, model));
  }
}
