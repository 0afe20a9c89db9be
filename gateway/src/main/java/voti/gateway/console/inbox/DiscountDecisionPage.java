package voti.gateway.console.inbox;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Json;
import voti.gateway.console.Part;
import voti.gateway.console.Person;

/** One screen on which a discount, or an order, beyond a mandate is decided. */
@Controller
@RequestMapping("/inbox/discounts/{order}")
class DiscountDecisionPage {

  private static final String WHOLE_ORDER = "0";

  private final ApiClient api;
  private final Commands commands;
  private final Clock clock;

  DiscountDecisionPage(ApiClient api, Commands commands, Clock clock) {
    this.api = api;
    this.commands = commands;
    this.clock = clock;
  }

  @GetMapping
  String discount(
      @PathVariable String order,
      @RequestParam(required = false) @Nullable String line,
      @ModelAttribute("me") @Nullable Person me,
      Model model) {
    var found = api.get("/api/orders/" + order);
    var asked = asked(found, line);
    var account = Part.of(() -> api.get("/api/accounts/" + found.text("account")));
    var under = lineUnderDecision(found, asked);
    model.addAttribute("e", asked);
    model.addAttribute("order", found);
    model.addAttribute("account", account);
    model.addAttribute("line", under);
    model.addAttribute("late", isLate(asked.text("answerBy")));
    model.addAttribute("mayDecide", me != null && mayDecide(asked, me));
    if (!under.isEmpty()) {
      var grounds = grounds(found, asked);
      var steps = grounds.data().list("waterfall");
      model.addAttribute("grounds", grounds);
      model.addAttribute("waterfall", Waterfall.ofPrice(steps));
      var effect = effect(found, account.data(), grounds.data());
      model.addAttribute("effect", effect);
      model.addAttribute("payEffect", payEffect(effect, grounds.data()));
    }
    return "inbox/discount";
  }

  @PostMapping("/{answer:approvals|refusals|passings}")
  String answerDiscount(
      @PathVariable String order,
      @PathVariable String answer,
      @RequestParam MultiValueMap<String, String> form,
      @ModelAttribute("me") @Nullable Person me,
      HttpServletResponse response,
      Model model) {
    var next = answer.equals("passings") ? "/inbox" : "/orders/" + order;
    return commands.send(
        "/api/orders/" + order + "/escalations/" + answer,
        form,
        response,
        accepted -> accepted.on(next),
        () -> discount(order, form.getFirst("line"), me, model));
  }

  /** Of several that wait the one that is named, else the first. */
  private static Json asked(Json order, @Nullable String line) {
    return order.list("escalations").stream()
        .filter(one -> line == null || line.equals(String.valueOf(one.text("line"))))
        .findFirst()
        .orElseGet(Json::new);
  }

  /** The account's terms are credit's: where it does not tell them the waterfall goes without. */
  private Part grounds(Json order, Json asked) {
    var terms = Part.of(() -> api.get("/api/credit/accounts/" + order.text("account") + "/terms"));
    var early = terms.data().object("terms").object("discount").text("percent");
    return Part.of(
        () ->
            api.get(
                "/api/orders/%s/lines/%s/grounds"
                    .formatted(order.text("order"), asked.text("line")),
                "percent",
                asked.text("percent"),
                "settlementDiscount",
                early));
  }

  private @Nullable PlanEffect effect(Json order, Json account, Json grounds) {
    if (grounds.isEmpty() || account.text("kam") == null) {
      return null;
    }
    var plans = Part.of(() -> api.get("/api/planning/plans", "employee", account.text("kam")));
    return PlanEffect.plan(plans.data().items(), order)
        .map(plan -> Part.of(() -> api.get(attainment(plan))))
        .filter(Part::isKnown)
        .map(part -> PlanEffect.of(part.data(), grounds))
        .orElse(null);
  }

  /** Nothing is said to who may not see the pay, or where none is agreed. */
  private @Nullable PayEffect payEffect(@Nullable PlanEffect effect, Json grounds) {
    if (effect == null) {
      return null;
    }
    var before = pay(effect, grounds.object("orderBefore"));
    var after = pay(effect, grounds.object("orderAfter"));
    return before.isKnown() && after.isKnown() ? PayEffect.of(before.data(), after.data()) : null;
  }

  private Part pay(PlanEffect effect, Json order) {
    var path = "/api/planning/plans/" + effect.plan() + "/pay";
    return Part.of(() -> api.get(path, "goods", order.text("amount")));
  }

  private static String attainment(Json plan) {
    return "/api/planning/plans/" + plan.text("plan") + "/attainment";
  }

  private boolean isLate(@Nullable String answerBy) {
    return answerBy != null && Instant.parse(answerBy).isBefore(clock.instant());
  }

  private static boolean mayDecide(Json asked, Person me) {
    return asked.get("mayDecide") instanceof List<?> roles
        && me.may(roles.stream().map(String::valueOf).toArray(String[]::new));
  }

  private static Json lineUnderDecision(Json order, Json asked) {
    var number = asked.text("line");
    return order.list("lines").stream()
        .filter(line -> !WHOLE_ORDER.equals(number))
        .filter(line -> String.valueOf(line.text("line")).equals(number))
        .findFirst()
        .orElseGet(Json::new);
  }
}
