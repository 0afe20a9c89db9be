package voti.kit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import voti.kit.command.Refused;
import voti.kit.json.Wire;
import voti.values.decision.CommercialRefusal;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.NotAuthorised;
import voti.values.decision.Refusal;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** Problems as RFC 9457 has them, with one type per rule. */
public final class Problems {

  private static final String TYPES = "https://voti.example/problems/";

  private Problems() {}

  /** A problem with a stable type. */
  public static ProblemDetail of(HttpStatus status, String rule, String sentence) {
    var problem = ProblemDetail.forStatusAndDetail(status, sentence);
    problem.setType(URI.create(TYPES + rule));
    problem.setTitle(title(rule));
    problem.setProperty("rule", rule);
    return problem;
  }

  /** What is wrong with JSON that was read outside of a request's body: the field and how. */
  public static ProblemDetail of(JacksonException unreadable) {
    return BadBody.problem(unreadable);
  }

  static ProblemDetail of(CommercialRefusal refusal) {
    var problem = of(status(refusal), refusal.rule(), refusal.sentence());
    problem.setProperty("facts", refusal.facts());
    return problem;
  }

  static ProblemDetail of(Refused refused) {
    var refusal = refused.refusal();
    var problem = of(HttpStatus.UNPROCESSABLE_CONTENT, refusal.rule(), refusal.sentence());
    problem.setProperty("facts", facts(refusal));
    problem.setProperty("id", refused.accepted().id());
    problem.setProperty("position", refused.accepted().position());
    problem.setProperty("version", refused.accepted().version());
    problem.setProperty("happened", refused.accepted().happened());
    return problem;
  }

  /** Answers with a problem where no endpoint is. */
  public static void send(
      HttpServletResponse response, HttpStatus status, String rule, String sentence)
      throws IOException {
    write(response, status, plain(status, rule, sentence));
  }

  /** Answers with a refusal where no endpoint is. */
  public static void send(HttpServletResponse response, CommercialRefusal refusal)
      throws IOException {
    var problem = plain(status(refusal), refusal.rule(), refusal.sentence());
    problem.put("facts", refusal.facts());
    write(response, status(refusal), problem);
  }

  private static void write(
      HttpServletResponse response, HttpStatus status, Map<String, Object> problem)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(Wire.mapper().writeValueAsBytes(problem));
  }

  private static Map<String, Object> plain(HttpStatus status, String rule, String sentence) {
    var plain = new LinkedHashMap<String, Object>();
    plain.put("type", TYPES + rule);
    plain.put("title", title(rule));
    plain.put("status", status.value());
    plain.put("detail", sentence);
    plain.put("rule", rule);
    return plain;
  }

  private static HttpStatus status(CommercialRefusal refusal) {
    return switch (refusal) {
      case RuleBroken _ -> HttpStatus.UNPROCESSABLE_CONTENT;
      case WrongState _ -> HttpStatus.CONFLICT;
      case Unknown _ -> HttpStatus.NOT_FOUND;
      case NotAuthorised _ -> HttpStatus.FORBIDDEN;
    };
  }

  /** What a refusal was based on: its own facts, else those of its decision. */
  private static List<?> facts(Refusal refusal) {
    if (!refusal.getClass().isRecord()) {
      return List.of();
    }
    for (var component : refusal.getClass().getRecordComponents()) {
      if (component.getName().equals("facts") || component.getType() == Decision.class) {
        var value = read(component.getAccessor(), refusal);
        if (value instanceof Decision decision) {
          return decision.facts();
        }
        if (value instanceof List<?> list && list.stream().allMatch(Fact.class::isInstance)) {
          return list;
        }
      }
    }
    return List.of();
  }

  private static Object read(java.lang.reflect.Method accessor, Object of) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(of);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  private static String title(String rule) {
    var words = rule.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
