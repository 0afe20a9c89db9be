package voti.gateway.door;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import voti.gateway.GatewaySettings;
import voti.gateway.Problem;

/** Lets each person, or each address nobody signed in from, make so many requests and no more. */
class RateLimitFilter extends OncePerRequestFilter {

  private static final int CALLERS_REMEMBERED = 10_000;

  private final GatewaySettings.Limits limits;
  private final Refusals refusals;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > CALLERS_REMEMBERED;
        }
      };

  RateLimitFilter(GatewaySettings settings, Refusals refusals) {
    this.limits = settings.limits();
    this.refusals = refusals;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return path.startsWith("/webjars/")
        || path.startsWith("/assets/")
        || path.startsWith("/actuator/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var taken = bucketOf(caller(request)).tryConsumeAndReturnRemaining(1);
    if (taken.isConsumed()) {
      chain.doFilter(request, response);
      return;
    }
    var seconds =
        (int) Math.max(1, Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds() + 1);
    refusals.send(
        request,
        response,
        Problem.of(
                429,
                "too-many-requests",
                "Too many requests",
                "More requests came from you than one caller may make. Nothing was changed by this"
                    + " one; wait "
                    + seconds
                    + " s and go on.")
            .retryAfter(seconds));
  }

  private Bucket bucketOf(String caller) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(
          caller,
          name ->
              Bucket.builder()
                  .addLimit(
                      limit ->
                          limit
                              .capacity(limits.burst())
                              .refillGreedy(limits.perSecond(), Duration.ofSeconds(1)))
                  .build());
    }
  }

  private static String caller(HttpServletRequest request) {
    var who = SecurityContextHolder.getContext().getAuthentication();
    return who == null || who instanceof AnonymousAuthenticationToken
        ? "address " + request.getRemoteAddr()
        : "person " + who.getName();
  }
}
