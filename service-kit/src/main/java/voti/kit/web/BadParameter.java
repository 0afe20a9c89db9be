package voti.kit.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Says which parameter of an address is wrong, and what it should look like. */
final class BadParameter {

  private BadParameter() {}

  static ProblemDetail problem(TypeMismatchException wrong) {
    return problem(
        String.valueOf(wrong.getPropertyName()),
        wrong.getValue() + " is not " + kind(wrong.getRequiredType()));
  }

  static ProblemDetail problem(MissingServletRequestParameterException missing) {
    return problem(missing.getParameterName(), "this is missing");
  }

  /** One that breaks a bound, of several the first. */
  static ProblemDetail problem(HandlerMethodValidationException invalid) {
    var first = invalid.getParameterValidationResults().getFirst();
    var said = first.getResolvableErrors().getFirst().getDefaultMessage();
    return problem(
        String.valueOf(first.getMethodParameter().getParameterName()), String.valueOf(said));
  }

  private static ProblemDetail problem(String field, String sentence) {
    var problem = Problems.of(HttpStatus.BAD_REQUEST, "bad-field", field + ": " + sentence);
    problem.setProperty("field", field);
    problem.setProperty("errors", List.of(Map.of("field", field, "message", sentence)));
    return problem;
  }

  private static String kind(@Nullable Class<?> type) {
    if (type == LocalDate.class) {
      return "a day like 2026-01-31";
    }
    if (type == Instant.class) {
      return "an instant like 2026-01-31T12:00:00Z";
    }
    if (type == BigDecimal.class) {
      return "a number like 1200.50";
    }
    if (type == Currency.class) {
      return "a currency like EUR";
    }
    return type == int.class || type == long.class || type == Integer.class || type == Long.class
        ? "a whole number"
        : "one of the values that are known here";
  }
}
