package voti.gateway.console.credit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import voti.gateway.console.Commands;
import voti.gateway.console.Submission;

/** Disputes, promises, calls, write-offs and hand-overs, entered where the account is. */
@Controller
@RequestMapping("/credit/accounts/{account}")
class ClaimsPage {

  private final Commands commands;
  private final CreditPage page;

  ClaimsPage(Commands commands, CreditPage page) {
    this.commands = commands;
    this.page = page;
  }

  @PostMapping(
      "/{what:disputes|promises|calls|write-offs|set-offs|payouts|hand-overs|dunning-terms}")
  String enter(
      @PathVariable String account,
      @PathVariable String what,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(account, "/api/credit/accounts/" + account + "/" + what, form, response, model);
  }

  @PostMapping("/disputes/{dispute}/{answer:acceptances|rejections|withdrawals|assignments}")
  String answerDispute(
      @PathVariable String account,
      @PathVariable String dispute,
      @PathVariable String answer,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(account, "/api/credit/disputes/" + dispute + "/" + answer, form, response, model);
  }

  @PostMapping("/promises/{promise}/withdrawals")
  String withdrawPromise(
      @PathVariable String account,
      @PathVariable String promise,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(account, "/api/credit/promises/" + promise + "/withdrawals", form, response, model);
  }

  @PostMapping("/write-offs/{writeOff}/{answer:approvals|rejections|recoveries}")
  String answerWriteOff(
      @PathVariable String account,
      @PathVariable String writeOff,
      @PathVariable String answer,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(
        account, "/api/credit/write-offs/" + writeOff + "/" + answer, form, response, model);
  }

  @PostMapping("/hand-overs/{handOver}/recalls")
  String recall(
      @PathVariable String account,
      @PathVariable String handOver,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return send(account, "/api/credit/hand-overs/" + handOver + "/recalls", form, response, model);
  }

  @PostMapping("/{what:set-offs|payouts}/{made}/reversals")
  String undo(
      @PathVariable String account,
      @PathVariable String what,
      @PathVariable String made,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    var path = "/api/credit/accounts/" + account + "/" + what + "/" + made + "/reversals";
    return send(account, path, form, response, model);
  }

  private String send(
      String account,
      String path,
      MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    var submission = Submission.of(form);
    return commands.send(
        path,
        submission,
        typed(submission, form),
        response,
        accepted -> accepted.on("/credit/accounts/" + account),
        () -> page.account(account, null, model));
  }

  /** A form knows text only: which fields are lists or yes and no is said here. */
  private static Map<String, Object> typed(
      Submission submission, MultiValueMap<String, String> form) {
    var body = new LinkedHashMap<>(submission.body());
    if (form.containsKey("items")) {
      body.put("items", List.copyOf(form.getOrDefault("items", List.of())));
    }
    if (form.containsKey("excluded")) {
      body.put("excluded", Boolean.valueOf(submission.value("excluded")));
    }
    return body;
  }
}
