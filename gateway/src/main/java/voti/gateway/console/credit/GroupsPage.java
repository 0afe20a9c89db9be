package voti.gateway.console.credit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
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
import voti.gateway.console.Part;

/** Debtors that share a limit: which groups there are, who is in one, and how much is left. */
@Controller
@RequestMapping("/credit/groups")
class GroupsPage {

  private static final String GROUPS = "/api/credit/groups";
  private static final String HERE = "/credit/groups/";

  private final ApiClient api;
  private final Commands commands;

  GroupsPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("groups", Part.of(() -> api.get(GROUPS)));
    return "credit/groups";
  }

  @GetMapping("/{group}")
  String group(@PathVariable String group, Model model) {
    var found = api.get(GROUPS + "/" + group);
    var members =
        found.list("members").stream()
            .map(member -> String.valueOf(member.text("account")))
            .collect(Collectors.toSet());
    var accounts = Part.of(() -> api.get("/api/accounts"));
    model.addAttribute("group", found);
    model.addAttribute("history", Part.of(() -> api.get(GROUPS + "/" + group + "/history")));
    model.addAttribute("accounts", accounts);
    model.addAttribute(
        "others",
        accounts.data().items().stream()
            .filter(account -> !members.contains(String.valueOf(account.text("account"))))
            .toList());
    return "credit/group";
  }

  @PostMapping
  String decide(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(
        GROUPS, form, response, accepted -> accepted.on(HERE + accepted.id()), () -> list(model));
  }

  /** Another limit, under the same id. */
  @PostMapping("/{group}/limits")
  String change(
      @PathVariable String group,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    form.set("id", group);
    return send(group, GROUPS, form, response, model);
  }

  @PostMapping("/{group}/members")
  String admit(
      @PathVariable String group,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(group, GROUPS + "/" + group + "/members", form, response, model);
  }

  @PostMapping("/{group}/members/{account}/releases")
  String release(
      @PathVariable String group,
      @PathVariable String account,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    var path = GROUPS + "/" + group + "/members/" + account + "/releases";
    return send(group, path, form, response, model);
  }

  private String send(
      String group,
      String path,
      MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        path, form, response, accepted -> accepted.on(HERE + group), () -> group(group, model));
  }
}
