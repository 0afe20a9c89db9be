package voti.gateway.door;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import voti.gateway.GatewaySettings;
import voti.gateway.Problem;

/** Shows each request under {@code /api} to its service, with the caller's token. */
@Configuration
class Routes {

  @Bean
  RouterFunction<ServerResponse> services(GatewaySettings settings, Tokens tokens) {
    return settings.services().entrySet().stream()
        .map(
            service ->
                route(service.getKey())
                    .route(path("/api/" + service.getKey() + "/**"), http())
                    .before(uri(service.getValue()))
                    .before(removeRequestHeader(HttpHeaders.COOKIE))
                    .before(removeRequestHeader("X-CSRF-TOKEN"))
                    .filter((request, next) -> relay(request, next, tokens, service.getKey()))
                    .build())
        .reduce(RouterFunction::and)
        .orElseThrow();
  }

  private static ServerResponse relay(
      ServerRequest request, HandlerFunction<ServerResponse> next, Tokens tokens, String service)
      throws Exception {
    try {
      return next.handle(
          isForWitness(request.servletRequest()) ? request : signed(request, tokens));
    } catch (Tokens.SignInAgain gone) {
      return say(
          Problem.of(401, "sign-in-again", "Sign in again", "Your session has ended; sign in."));
    } catch (ResourceAccessException away) {
      var tooLarge = BodySizeFilter.of(request.servletRequest());
      return say(tooLarge == null ? serviceAway(service) : tooLarge);
    }
  }

  private static ServerRequest signed(ServerRequest request, Tokens tokens) {
    return ServerRequest.from(request)
        .headers(headers -> headers.setBearerAuth(tokens.current()))
        .build();
  }

  /** A witness is asked by logs of other installations; the head's signature says who asks. */
  static boolean isForWitness(HttpServletRequest request) {
    return request.getRequestURI().matches("/api/[a-z]+/witness/(add-checkpoint|key)");
  }

  private static Problem serviceAway(String service) {
    return Problem.of(
            503,
            "service-away",
            "A part does not answer",
            "The service for "
                + service
                + " does not answer right now. What was decided is safe; try again in a few"
                + " seconds, with the same Idempotency-Key if this was a command.")
        .retryAfter(5);
  }

  private static ServerResponse say(Problem problem) {
    var answer =
        ServerResponse.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.retryAfter() != null) {
      answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfter().toString());
    }
    return answer.body(Refusals.document(problem));
  }
}
