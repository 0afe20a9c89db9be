package voti.gateway.console.credit;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Part;

/** What the page of an account shows of its debts: contested, promised, reminded of, given up. */
@Component
class Claims {

  private static final List<String> PARTS =
      List.of("disputes", "promises", "calls", "write-offs", "hand-overs");

  private final ApiClient api;

  Claims(ApiClient api) {
    this.api = api;
  }

  /** Puts it into the model; a part that does not answer leaves a gap. */
  void show(String account, Model model) {
    var of = "/api/credit/accounts/" + account;
    model.addAttribute("debts", Part.of(() -> api.get(of + "/debts")));
    model.addAttribute("setOffs", Part.of(() -> api.get(of + "/set-offs")));
    model.addAttribute("terms", Part.of(() -> api.get(of + "/dunning-terms")));
    model.addAttribute(
        "letters", Part.of(() -> api.get("/api/credit/dunning/letters", "account", account)));
    model.addAttribute("contacts", Part.of(() -> api.get("/api/accounts/" + account + "/people")));
    for (var part : PARTS) {
      model.addAttribute(
          part.replace("-o", "O"),
          Part.of(() -> api.get("/api/credit/" + part, "account", account)));
    }
  }
}
