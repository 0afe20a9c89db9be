package voti.gateway.console.credit;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriUtils;
import voti.gateway.console.Accepted;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Part;
import voti.gateway.console.Submission;
import voti.gateway.console.Uploads;

/** Receivables that move here from another system: totals, files, refused rows, a second person. */
@Controller
@RequestMapping("/credit/cut-overs")
class CutOversPage {

  private static final String CUT_OVERS = "/api/credit/cut-overs";

  private final ApiClient api;
  private final Commands commands;
  private final Uploads uploads;

  CutOversPage(ApiClient api, Commands commands, Uploads uploads) {
    this.api = api;
    this.commands = commands;
    this.uploads = uploads;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("kinds", StatedTotals.KINDS);
    model.addAttribute("cutOvers", Part.of(() -> api.get(CUT_OVERS)));
    return "credit/cut-overs";
  }

  @PostMapping
  String open(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    var submission = Submission.of(form);
    return commands.send(
        CUT_OVERS,
        submission,
        StatedTotals.opening(submission),
        response,
        accepted -> shown(accepted.id(), accepted),
        () -> list(model));
  }

  @GetMapping("/{cutOver}")
  String one(@PathVariable String cutOver, Model model) {
    model.addAttribute("id", cutOver);
    model.addAttribute("kinds", StatedTotals.KINDS);
    model.addAttribute("whole", api.get(CUT_OVERS + "/" + cutOver));
    model.addAttribute(
        "refused", Part.of(() -> api.get(CUT_OVERS + "/" + cutOver + "/refused-rows")));
    return "credit/cut-over";
  }

  @PostMapping("/{cutOver}/files")
  String take(
      @PathVariable String cutOver,
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam MultipartFile file,
      HttpServletResponse response,
      Model model) {
    var name = UriUtils.encode(String.valueOf(file.getOriginalFilename()), StandardCharsets.UTF_8);
    var kind = Submission.of(form).value("kind");
    return uploads.report(
        CUT_OVERS + "/" + cutOver + "/files/" + known(kind) + "?name=" + name,
        form,
        file,
        response,
        model,
        () -> one(cutOver, model));
  }

  @PostMapping("/{cutOver}/{step:reconciliations|confirmations}")
  String step(
      @PathVariable String cutOver,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        CUT_OVERS + "/" + cutOver + "/" + step,
        form,
        response,
        accepted -> shown(cutOver, accepted),
        () -> one(cutOver, model));
  }

  private static String known(String kind) {
    return List.of(StatedTotals.KINDS).contains(kind) ? kind : StatedTotals.KINDS[0];
  }

  private static String shown(String cutOver, Accepted accepted) {
    return accepted.on("/credit/cut-overs/" + cutOver);
  }
}
