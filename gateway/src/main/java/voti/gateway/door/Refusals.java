package voti.gateway.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import voti.gateway.Problem;

/** Says no in the caller's form: a problem document to machines, a page to people. */
@Component
public class Refusals {

  /** The request attribute under which the page finds its problem. */
  public static final String PROBLEM = "voti.problem";

  private final JsonMapper json;

  Refusals(JsonMapper json) {
    this.json = json;
  }

  /** Answers the request with the problem. */
  public void send(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException, ServletException {
    response.setStatus(problem.status());
    if (problem.retryAfter() != null) {
      response.setHeader("Retry-After", problem.retryAfter().toString());
    }
    if (wantsPage(request)) {
      request.setAttribute(PROBLEM, problem);
      request.getRequestDispatcher("/problem").forward(request, response);
      return;
    }
    sendDocument(response, problem);
  }

  /** Answers with the document, where there is nobody who could read a page. */
  void sendDocument(HttpServletResponse response, Problem problem) throws IOException {
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.getOutputStream().write(json.writeValueAsBytes(document(problem)));
  }

  /** The problem as it is sent to machines. */
  public static Map<String, Object> document(Problem problem) {
    var document = new LinkedHashMap<String, Object>();
    document.put("type", "https://voti.example/problems/" + problem.rule());
    document.put("title", String.valueOf(problem.title()));
    document.put("status", problem.status());
    document.put("detail", String.valueOf(problem.detail()));
    document.put("rule", problem.rule());
    return document;
  }

  /** The address that was asked for, also when the server already leads to its error. */
  private static String asked(HttpServletRequest request) {
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }

  static boolean wantsPage(HttpServletRequest request) {
    var accept = request.getHeader("Accept");
    return !asked(request).startsWith("/api/") && accept != null && accept.contains("text/html");
  }
}
