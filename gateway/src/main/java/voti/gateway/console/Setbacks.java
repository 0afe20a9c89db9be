package voti.gateway.console;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import voti.gateway.Problem;
import voti.gateway.door.Refusals;
import voti.gateway.door.Tokens;

/** What becomes of a page that could not be made. */
@ControllerAdvice(basePackages = "voti.gateway.console")
class Setbacks {

  private final Refusals refusals;

  Setbacks(Refusals refusals) {
    this.refusals = refusals;
  }

  @ExceptionHandler
  void refused(ApiProblem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    refusals.send(request, response, problem.problem());
  }

  @ExceptionHandler
  void sessionOver(
      Tokens.SignInAgain gone, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    var back = request.getMethod().equals("GET") ? request.getRequestURI() : "/";
    response.sendRedirect(back);
  }

  @ExceptionHandler
  void tooLarge(
      MaxUploadSizeExceededException file, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    refusals.send(
        request,
        response,
        Problem.of(
            413,
            "too-large",
            "Too large",
            "The file is too large, so it was not read and nothing was changed."));
  }
}
