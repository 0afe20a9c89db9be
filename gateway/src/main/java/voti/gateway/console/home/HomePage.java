package voti.gateway.console.home;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Deciders;
import voti.gateway.console.Json;
import voti.gateway.console.Part;
import voti.gateway.console.Person;

/** What needs this person now, by the roles held. */
@Controller
class HomePage {

  private static final Part NOT_MINE = new Part(new Json(), null);

  private final ApiClient api;

  HomePage(ApiClient api) {
    this.api = api;
  }

  @GetMapping("/")
  String home(
      @ModelAttribute("me") @Nullable Person me,
      @ModelAttribute("today") String today,
      Model model) {
    if (me == null) {
      return "signed-out";
    }
    var accounts = Part.of(() -> api.get("/api/accounts"));
    model.addAttribute("accounts", accounts);
    model.addAttribute("names", names(accounts.data().items()));
    model.addAttribute(
        "escalations",
        me.may("head", "commercial-director")
            ? Part.of(() -> api.get("/api/orders/escalations"))
            : NOT_MINE);
    model.addAttribute(
        "decisions",
        me.may("controller", "commercial-director", "general-director")
            ? forMe(Part.of(() -> api.get("/api/credit/decisions", "state", "open")), me)
            : NOT_MINE);
    model.addAttribute("overdue", overdue(me, today));
    var planning = new Planning(api, me);
    model.addAttribute("mandates", planning.mandatesForMe());
    model.addAttribute("plans", planning.plansForMe());
    model.addAttribute("attainment", planning.myAttainment());
    return "home/home";
  }

  /** Those whose next approval this person may give. */
  private static Part forMe(Part decisions, Person me) {
    if (!decisions.isKnown()) {
      return decisions;
    }
    var mine = new Json();
    mine.put(
        "items",
        decisions.data().items().stream()
            .filter(one -> Deciders.of(one, me).mayApprove())
            .toList());
    return new Part(mine, null);
  }

  private Part overdue(Person me, String today) {
    return me.may("warehouse")
        ? NOT_MINE
        : Part.of(() -> api.get("/api/credit/invoices", "overdueAt", today));
  }

  private static Map<String, String> names(List<Json> accounts) {
    var names = new TreeMap<String, String>();
    for (var account : accounts) {
      names.put(String.valueOf(account.text("account")), String.valueOf(account.text("name")));
    }
    return names;
  }
}
