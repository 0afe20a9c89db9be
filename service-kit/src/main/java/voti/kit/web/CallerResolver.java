package voti.kit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import voti.kit.command.Caller;
import voti.kit.security.Mandates;
import voti.values.decision.Actor;
import voti.values.decision.NotAuthorised;

/** Makes the {@link Caller} of the token and the headers of a request. */
final class CallerResolver implements HandlerMethodArgumentResolver {

  private final @Nullable Mandates mandates;
  private final Clock clock;
  private final Supplier<String> random;

  CallerResolver(@Nullable Mandates mandates, Clock clock, Supplier<String> random) {
    this.mandates = mandates;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class;
  }

  @Override
  public Caller resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    if (!(request.getUserPrincipal() instanceof JwtAuthenticationToken token)) {
      throw new NotAuthorised("signed-in", "this takes a token");
    }
    var jwt = token.getToken();
    var person = jwt.getSubject();
    var claimed = jwt.getClaimAsStringList("roles");
    var roles = claimed == null ? Set.<String>of() : Set.copyOf(claimed);
    var asked = request.getHeader("Idempotency-Key");
    var key = asked == null || asked.isBlank() ? random.get() : asked.strip();
    echo(request, key);
    var actor =
        new Actor(
            person,
            roles.size() == 1 ? roles.iterator().next() : "",
            orEmpty(jwt.getClaimAsString("department")),
            standsInFor(request, jwt),
            mandate(person),
            "",
            "console".equals(request.getHeader("Voti-Channel")) ? "console" : "api");
    return Caller.ofRequest(actor, roles, key, seen(request), fingerprint(request));
  }

  private voti.values.decision.@Nullable MandateRef mandate(String person) {
    return mandates == null ? null : mandates.inForce(person, clock.instant()).orElse(null);
  }

  /** Only a colleague the token names may be stood in for. */
  private static @Nullable String standsInFor(NativeWebRequest request, Jwt jwt) {
    var colleague = request.getHeader("Voti-On-Behalf-Of");
    if (colleague == null || colleague.isBlank()) {
      return null;
    }
    var allowed = jwt.getClaimAsStringList("stands_in_for");
    if (!(allowed == null ? List.<String>of() : allowed).contains(colleague)) {
      throw new NotAuthorised("substitution", "you do not stand in for " + colleague);
    }
    return colleague;
  }

  private static @Nullable Long seen(NativeWebRequest request) {
    var header = request.getHeader("If-Match");
    if (header == null || header.strip().equals("*")) {
      return null;
    }
    try {
      return Long.valueOf(header.replace("W/", "").replace("\"", "").strip());
    } catch (NumberFormatException notAVersion) {
      throw new IllegalArgumentException("If-Match takes a version, \"7\", not " + header);
    }
  }

  /** Asked for when the body has been read, which may be after this argument was made. */
  private static @Nullable Supplier<String> fingerprint(NativeWebRequest request) {
    var watched = request.getNativeRequest(WatchedRequest.class);
    return watched == null ? null : watched::fingerprint;
  }

  private static void echo(NativeWebRequest request, String key) {
    var response = request.getNativeResponse(HttpServletResponse.class);
    if (response != null) {
      response.setHeader("Idempotency-Key", key);
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
