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
import voti.gateway.console.Json;
import voti.gateway.console.Part;
import voti.gateway.console.Uploads;

/** Acts: the list, and one with its evidence, signatures and what is to be done about it. */
@Controller
@RequestMapping("/acts")
class ActsPage {

  private static final String ACTS = "/api/orders/acts";

  private final ApiClient api;
  private final Commands commands;
  private final Uploads uploads;

  ActsPage(ApiClient api, Commands commands, Uploads uploads) {
    this.api = api;
    this.commands = commands;
    this.uploads = uploads;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    model.addAttribute("state", state);
    model.addAttribute("account", account);
    model.addAttribute("list", api.get(ACTS, "state", state, "account", account, "cursor", cursor));
    return "quality/acts";
  }

  @GetMapping("/{act}")
  String one(@PathVariable String act, Model model) {
    var one = api.get(ACTS + "/" + act);
    model.addAttribute("a", one);
    model.addAttribute("causes", Part.of(() -> api.get("/api/orders/causes")));
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + one.text("account"))));
    model.addAttribute("redeliveries", madeGood("redelivery", "redeliveries", one));
    model.addAttribute("claims", madeGood("carrier-claim", "claims", one));
    return "quality/act";
  }

  /** What is done about the act, where that was agreed. */
  private Part madeGood(String agreed, String what, Json act) {
    return agreed.equals(act.object("resolution").text("kind"))
        ? Part.of(() -> api.get("/api/orders/" + what, "act", act.text("act")))
        : Part.of(Json::new);
  }

  @PostMapping("/{act}/redeliveries/{redelivery}/{step:dispatches|arrivals}")
  String redeliver(
      @PathVariable String act,
      @PathVariable String redelivery,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        "/api/orders/redeliveries/" + redelivery + "/" + step,
        form,
        response,
        accepted -> accepted.on("/acts/" + act),
        () -> one(act, model));
  }

  @PostMapping({"/{act}/{step:claims}", "/{act}/claims/{step:settlements|refusals}"})
  String claim(
      @PathVariable String act,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(act, step.equals("claims") ? "/claims" : "/claims/" + step, form, response, model);
  }

  @PostMapping("/{act}/evidence")
  String evidence(
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam MultipartFile file,
      HttpServletResponse response,
      Model model) {
    return uploads.sendAsItIs(
        EvidenceOf.path(act, file),
        form,
        file,
        response,
        accepted -> accepted.on("/acts/" + act),
        () -> one(act, model));
  }

  @PostMapping("/{act}/{step:signatures|resolutions}")
  String step(
      @PathVariable String act,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(act, "/" + step, form, response, model);
  }

  @PostMapping("/{act}/resolutions/done")
  String done(
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(act, "/resolutions/done", form, response, model);
  }

  private String send(
      String act,
      String step,
      MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        ACTS + "/" + act + step,
        form,
        response,
        accepted -> accepted.on("/acts/" + act),
        () -> one(act, model));
  }
}
