package voti.gateway.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Sends what a form says; when it is not taken, shows the page again with everything typed. */
@Component
public class Commands {

  private final ApiClient api;
  private final HttpServletRequest request;

  Commands(ApiClient api, HttpServletRequest request) {
    this.api = api;
    this.request = request;
  }

  /** Sends the form's fields as the command. */
  public String send(
      String path,
      MultiValueMap<String, String> form,
      HttpServletResponse response,
      Function<Accepted, String> then,
      Supplier<String> again) {
    var submission = Submission.of(form);
    return send(path, submission, submission.body(), response, then, again);
  }

  /** Sends the command that was made from the form. */
  public String send(
      String path,
      Submission submission,
      Map<String, ?> body,
      HttpServletResponse response,
      Function<Accepted, String> then,
      Supplier<String> again) {
    return attempt(
        submission, response, () -> then.apply(api.post(path, body, submission.key())), again);
  }

  /** Does what the form asks; a problem is remembered for the page that is shown again. */
  public String attempt(
      Submission submission,
      HttpServletResponse response,
      Supplier<String> doing,
      Supplier<String> again) {
    try {
      return doing.get();
    } catch (ApiProblem refused) {
      request.setAttribute(Kept.SUBMISSION, submission.refused(refused.problem()));
      response.setStatus(refused.problem().status());
      if (refused.problem().retryAfter() != null) {
        response.setHeader("Retry-After", refused.problem().retryAfter().toString());
      }
      return again.get();
    }
  }
}
