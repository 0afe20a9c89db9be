package voti.kit.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.filter.OncePerRequestFilter;
import voti.kit.web.Problems;

/** Asks to try again when the issuer does not answer and so no token can be checked. */
final class IssuerAwayFilter extends OncePerRequestFilter {

  private static final String AGAIN = "2";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (AuthenticationServiceException | JwtDecoderInitializationException away) {
      response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN);
      Problems.send(
          response,
          HttpStatus.SERVICE_UNAVAILABLE,
          "sign-in-away",
          "who you are cannot be checked right now; nothing was changed, try again");
    }
  }
}
