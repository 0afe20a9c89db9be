package voti.gateway.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import voti.gateway.Problem;
import voti.gateway.door.Refusals;

/** The page that says in plain words what went wrong, what was kept and what to do. */
@Controller
class Troubles implements ErrorController {

  private final Refusals refusals;

  Troubles(Refusals refusals) {
    this.refusals = refusals;
  }

  @RequestMapping("/problem")
  String problem(HttpServletRequest request, HttpServletResponse response, Model model) {
    var problem =
        request.getAttribute(Refusals.PROBLEM) instanceof Problem known
            ? known
            : Problem.of(404, "no-such-page", "", "");
    response.setStatus(problem.status());
    model.addAttribute("problem", problem);
    return "problem";
  }

  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse response) throws Exception {
    refusals.send(request, response, faultOf(request));
  }

  @GetMapping("/signed-out")
  String signedOut() {
    return "signed-out";
  }

  @GetMapping("/favicon.ico")
  void icon(HttpServletResponse response) throws IOException {
    response.sendRedirect("/assets/voti.svg");
  }

  private static Problem faultOf(HttpServletRequest request) {
    var status =
        request.getAttribute("jakarta.servlet.error.status_code") instanceof Integer code
            ? code
            : 500;
    return switch (status) {
      case 404 -> Problem.of(404, "no-such-page", "Not here", "There is nothing at this address.");
      case 400, 405, 406, 415 ->
          Problem.of(status, "not-understood", "Not understood", "This cannot be asked like that.");
      case 403 -> Problem.of(403, "not-allowed", "Not allowed", "This is not open to you.");
      default ->
          Problem.of(
              status,
              "fault",
              "Something broke",
              "Something broke on our side. What was decided is safe; go back and try again.");
    };
  }
}
