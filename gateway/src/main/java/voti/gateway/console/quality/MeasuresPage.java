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
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Json;
import voti.gateway.console.Part;

/** Preventive measures: the list, and one from its analysis to its decision. */
@Controller
@RequestMapping("/measures")
class MeasuresPage {

  private static final String MEASURES = "/api/orders/measures";

  private final ApiClient api;
  private final Commands commands;

  MeasuresPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cause,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    model.addAttribute("state", state);
    model.addAttribute("cause", cause);
    model.addAttribute("causes", Part.of(() -> api.get("/api/orders/causes")));
    model.addAttribute("families", Part.of(() -> api.get("/api/orders/product-families")));
    model.addAttribute("accounts", Part.of(() -> api.get("/api/accounts")));
    model.addAttribute("list", api.get(MEASURES, "state", state, "cursor", cursor));
    return "quality/measures";
  }

  @PostMapping
  String open(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(
        MEASURES,
        form,
        response,
        accepted -> accepted.on("/measures/" + accepted.id()),
        () -> list(null, form.getFirst("cause"), null, model));
  }

  @GetMapping("/{measure}")
  String one(
      @PathVariable String measure,
      @RequestParam(required = false) @Nullable String until,
      Model model) {
    var one = api.get(MEASURES + "/" + measure);
    model.addAttribute("m", one);
    model.addAttribute("causes", Part.of(() -> api.get("/api/orders/causes")));
    var effect =
        one.get("decided") != null
            ? new Part(one.object("decided").object("effect"), null)
            : one.get("taken") == null
                ? new Part(new Json(), null)
                : Part.of(() -> api.get(MEASURES + "/" + measure + "/effect", "until", until));
    model.addAttribute("effect", effect);
    model.addAttribute("measured", Measured.of(effect.data()));
    return "quality/measure";
  }

  @PostMapping("/{measure}/{step:findings|steps|decisions}")
  String step(
      @PathVariable String measure,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        MEASURES + "/" + measure + "/" + step,
        form,
        response,
        accepted -> accepted.on("/measures/" + measure),
        () -> one(measure, null, model));
  }
}
