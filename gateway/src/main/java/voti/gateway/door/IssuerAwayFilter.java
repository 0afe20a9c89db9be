package voti.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.filter.OncePerRequestFilter;
import voti.gateway.Problem;

/** Says in plain words that nobody can be signed in while the issuer does not answer. */
class IssuerAwayFilter extends OncePerRequestFilter {

  private static final Problem AWAY =
      Problem.of(
              503,
              "sign-in-away",
              "Sign-in does not answer",
              "The sign-in service does not answer right now. Nothing was changed; try again in a"
                  + " few seconds.")
          .retryAfter(5);

  private final Issuer issuer;
  private final Refusals refusals;

  IssuerAwayFilter(Issuer issuer, Refusals refusals) {
    this.issuer = issuer;
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getRequestURI().startsWith("/oauth2/authorization/") && !issuer.answers()) {
      refusals.send(request, response, AWAY);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (AuthenticationServiceException | JwtDecoderInitializationException away) {
      refusals.send(request, response, AWAY);
    }
  }
}
