package voti.kit.web;

import com.mongodb.MongoException;
import java.util.concurrent.RejectedExecutionException;
import org.axonframework.eventsourcing.AggregateDeletedException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import voti.kit.command.NotInTime;
import voti.kit.command.Refused;
import voti.kit.command.StaleVersion;
import voti.kit.document.BadDocument;
import voti.kit.document.DocumentTooLarge;
import voti.kit.receiving.TransientFault;
import voti.values.decision.CommercialRefusal;

/** Answers everything that is not an answer with a problem. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final String AGAIN = "2";

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refused) {
    return answer(Problems.of(refused), Long.toString(refused.accepted().version()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(CommercialRefusal refusal) {
    return answer(Problems.of(refusal), null);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> stale(StaleVersion stale) {
    return answer(
        Problems.of(HttpStatus.PRECONDITION_FAILED, "stale-version", sentence(stale)), null);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> overtaken(ConcurrencyException overtaken) {
    return answer(
        Problems.of(
            HttpStatus.CONFLICT,
            "changed-meanwhile",
            "somebody else changed this just now: read it again"),
        null);
  }

  @ExceptionHandler({AggregateNotFoundException.class, AggregateDeletedException.class})
  ResponseEntity<ProblemDetail> unknown(AggregateNotFoundException unknown) {
    return answer(
        Problems.of(
            HttpStatus.NOT_FOUND, "unknown", "there is no " + unknown.getAggregateIdentifier()),
        null);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> bad(BadDocument bad) {
    var problem = Problems.of(HttpStatus.BAD_REQUEST, "bad-document", sentence(bad));
    problem.setProperty("element", bad.element());
    return answer(problem, null);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> large(DocumentTooLarge large) {
    return answer(
        Problems.of(HttpStatus.CONTENT_TOO_LARGE, "document-too-large", sentence(large)), null);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> bad(IllegalArgumentException bad) {
    return answer(Problems.of(HttpStatus.BAD_REQUEST, "bad-request", sentence(bad)), null);
  }

  @ExceptionHandler({
    MongoException.class,
    NotInTime.class,
    RejectedExecutionException.class,
    voti.store.OutcomeUnknown.class,
    voti.store.StoreUnavailable.class
  })
  ResponseEntity<ProblemDetail> unavailable(RuntimeException fault) {
    LOG.warn("unavailable: {}", fault.toString());
    var unknown = fault instanceof voti.store.OutcomeUnknown || fault instanceof NotInTime;
    var problem =
        unknown
            ? Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "outcome-unknown", sentence(fault))
            : Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "the store is away; try again");
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, AGAIN)
        .body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> broken(RuntimeException fault) {
    if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
      throw fault;
    }
    if (TransientFault.isBehind(fault)) {
      return unavailable(fault);
    }
    LOG.error("a request failed", fault);
    return answer(
        Problems.of(
            HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "something broke on our side"),
        null);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return ResponseEntity.badRequest().body(BadBody.problem(unreadable));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return ResponseEntity.badRequest().body(BadBody.problem(invalid));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return invalid.isForReturnValue()
        ? super.handleHandlerMethodValidationException(invalid, headers, status, request)
        : ResponseEntity.badRequest().body(BadParameter.problem(invalid));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return ResponseEntity.badRequest().body(BadParameter.problem(wrong));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException missing,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return ResponseEntity.badRequest().body(BadParameter.problem(missing));
  }

  private static ResponseEntity<ProblemDetail> answer(
      ProblemDetail problem, @Nullable String version) {
    var answer = ResponseEntity.status(problem.getStatus());
    return (version == null ? answer : answer.eTag(version)).body(problem);
  }

  private static String sentence(RuntimeException fault) {
    return String.valueOf(fault.getMessage());
  }
}
