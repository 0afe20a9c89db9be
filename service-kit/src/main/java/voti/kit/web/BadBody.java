package voti.kit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import voti.kit.document.DocumentTooLarge;

/** Says which field of a body is wrong, and how. */
final class BadBody {

  private static final Map<Class<?>, String> EXAMPLES =
      Map.of(
          LocalDate.class, "a date as 2010-01-18",
          YearMonth.class, "a month as 2010-01",
          Instant.class, "an instant as 2010-01-18T09:30:00Z");

  private BadBody() {}

  static ProblemDetail problem(HttpMessageNotReadableException unreadable) {
    for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
      if (cause instanceof DocumentTooLarge large) {
        return Problems.of(
            HttpStatus.CONTENT_TOO_LARGE, "document-too-large", String.valueOf(large.getMessage()));
      }
    }
    if (!(unreadable.getCause() instanceof JacksonException json)) {
      return Problems.of(HttpStatus.BAD_REQUEST, "bad-body", "the body cannot be read");
    }
    return problem(json);
  }

  static ProblemDetail problem(JacksonException json) {
    if (json instanceof StreamReadException) {
      return Problems.of(
          HttpStatus.BAD_REQUEST, "bad-body", "this is not JSON: " + json.getOriginalMessage());
    }
    var field = field(json);
    var sentence = sentence(json);
    var problem =
        Problems.of(
            HttpStatus.BAD_REQUEST,
            "bad-field",
            field.isEmpty() ? sentence : field + ": " + sentence);
    problem.setProperty("field", field);
    problem.setProperty("errors", List.of(Map.of("field", field, "message", sentence)));
    return problem;
  }

  static ProblemDetail problem(MethodArgumentNotValidException invalid) {
    var errors =
        invalid.getFieldErrors().stream()
            .map(
                error ->
                    Map.of(
                        "field", error.getField(),
                        "message", String.valueOf(error.getDefaultMessage())))
            .toList();
    var first =
        errors.isEmpty()
            ? Map.of("field", "", "message", "the body is not valid")
            : errors.getFirst();
    var problem =
        Problems.of(
            HttpStatus.BAD_REQUEST, "bad-field", first.get("field") + ": " + first.get("message"));
    problem.setProperty("field", first.get("field"));
    problem.setProperty("errors", errors);
    return problem;
  }

  /** {@code lines[1].quantity.amount}. */
  private static String field(JacksonException json) {
    var path =
        json.getPath().stream()
            .map(
                step ->
                    step.getPropertyName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getPropertyName())
            .collect(Collectors.joining());
    return path.startsWith(".") ? path.substring(1) : path;
  }

  private static String sentence(JacksonException json) {
    if (json instanceof InvalidFormatException malformed) {
      var example = EXAMPLES.get(malformed.getTargetType());
      if (example != null) {
        return "is " + example + ", not " + malformed.getValue();
      }
    }
    for (Throwable cause = json.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof NumberFormatException) {
        return "this is not a number";
      }
      if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
        return cause.getMessage();
      }
    }
    var original = json.getOriginalMessage();
    if (original.contains("Missing required creator property")
        || original.contains("Invalid `null`")
        || original.contains("Cannot map `null`")) {
      return "this is missing";
    }
    var own = original.lastIndexOf(": ");
    return json instanceof MismatchedInputException && own > 0
        ? original.substring(own + 2)
        : original;
  }
}
