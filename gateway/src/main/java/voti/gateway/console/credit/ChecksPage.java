package voti.gateway.console.credit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Part;
import voti.gateway.console.Uploads;

/** Credit checks: those to be made again, a file of them, and one with all that went into it. */
@Controller
@RequestMapping("/credit/checks")
class ChecksPage {

  private static final List<String> CLASSES = List.of("distress", "grey", "safe");

  private final ApiClient api;
  private final Uploads uploads;

  ChecksPage(ApiClient api, Uploads uploads) {
    this.api = api;
    this.uploads = uploads;
  }

  @GetMapping("/due")
  String due(@RequestParam(required = false) @Nullable String on, Model model) {
    var day = on == null || on.isBlank() ? String.valueOf(model.getAttribute("today")) : on;
    var due = new LinkedHashMap<String, Part>();
    for (var one : CLASSES) {
      due.put(one, Part.of(() -> api.get("/api/credit/checks/due", "on", day, "class", one)));
    }
    model.addAttribute("on", day);
    model.addAttribute("due", due);
    return "credit/due";
  }

  @PostMapping("/files")
  String take(
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam MultipartFile file,
      HttpServletResponse response,
      Model model) {
    return uploads.report(
        "/api/credit/checks/files", form, file, response, model, () -> due(null, model));
  }

  @GetMapping("/{check}")
  String check(@PathVariable String check, Model model) {
    var found = api.get("/api/credit/checks/" + check);
    model.addAttribute("check", found);
    model.addAttribute("account", Part.of(() -> api.get("/api/accounts/" + found.text("account"))));
    return "credit/check";
  }
}
