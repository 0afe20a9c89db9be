package voti.gateway.console.credit;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Buyers;
import voti.gateway.console.Json;
import voti.gateway.console.Part;

/** What waits for somebody about debts: each list is the caller's own debtors', oldest first. */
@Controller
class TasksPage {

  private final ApiClient api;

  TasksPage(ApiClient api) {
    this.api = api;
  }

  @GetMapping("/credit/tasks")
  String tasks(Model model) {
    var lists = new LinkedHashMap<String, Part>();
    lists.put("disputes", list("/api/credit/disputes", "open"));
    lists.put("accepted", list("/api/credit/disputes", "accepted"));
    lists.put("contested", inside(list("/api/credit/confirmations", "contested"), "confirmation"));
    lists.put("promises", list("/api/credit/promises", "open"));
    lists.put("broken", list("/api/credit/promises", "broken"));
    lists.put("writeoffs", list("/api/credit/write-offs", "escalated"));
    lists.put("toprint", list("/api/credit/dunning/letters", "kept"));
    lists.put("calls", again(Part.of(() -> api.get("/api/credit/calls"))));
    model.addAttribute("lists", lists);
    model.addAttribute("names", Buyers.names(api));
    return "credit/tasks";
  }

  private Part list(String path, String state) {
    return Part.of(() -> api.get(path, "state", state));
  }

  /** What the listed ones are about, without what is said beside it. */
  private static Part inside(Part listed, String what) {
    var inner = new Json();
    inner.put("items", listed.data().items().stream().map(one -> one.object(what)).toList());
    return new Part(inner, listed.problem());
  }

  /** Of calls only those wait that are to be repeated. */
  private static Part again(Part calls) {
    var waiting = new Json();
    waiting.put(
        "items", calls.data().items().stream().filter(call -> call.get("again") != null).toList());
    return new Part(waiting, calls.problem());
  }
}
