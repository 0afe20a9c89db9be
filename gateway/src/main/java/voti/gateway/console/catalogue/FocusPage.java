package voti.gateway.console.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
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

/** What management wants sold, and how often advice of each kind was taken. */
@Controller
@RequestMapping("/products/focus")
class FocusPage {

  private static final String FOCUS = "/api/orders/focus";
  private static final String HERE = "/products/focus";

  private final ApiClient api;
  private final Commands commands;

  FocusPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String show(Model model) {
    var focus = Part.of(() -> api.get(FOCUS));
    model.addAttribute("focus", focus);
    model.addAttribute("named", named(focus));
    model.addAttribute("rates", Part.of(() -> api.get("/api/orders/advice/hit-rates")));
    return "catalogue/focus";
  }

  /** Each product that is in focus: they are few. */
  private Map<String, Json> named(Part focus) {
    var named = new HashMap<String, Json>();
    for (var one : focus.data().items()) {
      var product = String.valueOf(one.text("product"));
      named.computeIfAbsent(
          product, id -> Part.of(() -> api.get("/api/orders/products/" + id)).data());
    }
    return named;
  }

  @PostMapping
  String put(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(FOCUS, form, response, accepted -> accepted.on(HERE), () -> show(model));
  }

  @PostMapping("/{focus}/removals")
  String takeOut(
      @PathVariable String focus,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        FOCUS + "/" + focus + "/removals",
        form,
        response,
        accepted -> accepted.on(HERE),
        () -> show(model));
  }
}
