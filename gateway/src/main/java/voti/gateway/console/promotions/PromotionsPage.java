package voti.gateway.console.promotions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import voti.gateway.console.Json;
import voti.gateway.console.Part;
import voti.gateway.console.Submission;

/** Promotions: the list, the form of a new one by its kind, and one with budget and simulation. */
@Controller
@RequestMapping("/promotions")
class PromotionsPage {

  private static final String PROMOTIONS = "/api/orders/promotions";
  private static final List<String> KINDS =
      List.of(
          "campaign-price", "percentage", "buy-n-get-m", "bundle", "threshold", "mix-and-match");
  private static final List<String> LISTS = List.of("among", "products", "families");

  /** How many products of a bundle the form has room for. */
  private static final int PIECES = 4;

  /** How many products are shown by name. */
  private static final int NAMED = 20;

  private final ApiClient api;
  private final Commands commands;

  PromotionsPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    model.addAttribute("state", state);
    model.addAttribute("list", api.get(PROMOTIONS, "state", state, "cursor", cursor));
    return "promotions/list";
  }

  @GetMapping("/new")
  String compose(@RequestParam(required = false) @Nullable String kind, Model model) {
    model.addAttribute("kind", kind != null && KINDS.contains(kind) ? kind : KINDS.getFirst());
    model.addAttribute("kinds", KINDS);
    model.addAttribute("pieces", PIECES);
    return "promotions/new";
  }

  @PostMapping
  String draft(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    var submission = Submission.of(form);
    var body = submission.body();
    LISTS.forEach(name -> body.computeIfPresent(name, (_, typed) -> separated(typed)));
    return commands.send(
        PROMOTIONS,
        submission,
        body,
        response,
        accepted -> accepted.on("/promotions/" + accepted.id()),
        () -> compose(form.getFirst("kind"), model));
  }

  @GetMapping("/{promotion}")
  String one(@PathVariable String promotion, Model model) {
    var one = api.get(PROMOTIONS + "/" + promotion);
    model.addAttribute("p", one);
    model.addAttribute("products", products(one));
    model.addAttribute("names", Buyers.names(api));
    return "promotions/promotion";
  }

  @PostMapping("/{promotion}/{step:simulations|approvals|refusals|withdrawals}")
  String step(
      @PathVariable String promotion,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        PROMOTIONS + "/" + promotion + "/" + step,
        form,
        response,
        accepted -> accepted.on("/promotions/" + promotion),
        () -> one(promotion, model));
  }

  private static List<String> separated(Object typed) {
    return Arrays.stream(String.valueOf(typed).split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The goods by name, as far as the catalogue answers. */
  private Map<String, String> products(Json promotion) {
    var named = new TreeMap<String, String>();
    var covered =
        promotion.object("goods").get("products") instanceof List<?> products
            ? products
            : List.of();
    var pieces = promotion.object("benefit").object("figures").list("pieces");
    Stream.concat(
            covered.stream().map(String::valueOf),
            pieces.stream().map(piece -> String.valueOf(piece.text("product"))))
        .distinct()
        .limit(NAMED)
        .forEach(
            id -> {
              var name = Part.of(() -> api.get("/api/orders/products/" + id)).data().text("name");
              named.put(id, name == null ? id : name);
            });
    return named;
  }
}
