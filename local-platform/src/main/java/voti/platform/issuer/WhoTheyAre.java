package voti.platform.issuer;

import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes into every token who the user is: subject, names, roles and department. */
final class WhoTheyAre implements OAuth2TokenCustomizer<JwtEncodingContext> {

  /** What every service asks to find in the audience of an access token. */
  private static final String AUDIENCE = "voti";

  @Override
  public void customize(JwtEncodingContext context) {
    userOf(context)
        .ifPresent(
            user ->
                context
                    .getClaims()
                    .subject(user.employee())
                    .claim("name", user.name())
                    .claim("preferred_username", user.username())
                    .claim("roles", List.of(user.role()))
                    .claim("department", user.department()));
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      String client = context.getRegisteredClient().getClientId();
      context.getClaims().audience(List.of(AUDIENCE, client));
    }
  }

  private static Optional<DemoUser> userOf(JwtEncodingContext context) {
    boolean machine =
        AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType());
    String client = context.getRegisteredClient().getClientId();
    String principal = context.getPrincipal().getName();
    return DemoUsers.all().stream()
        .filter(
            user -> machine ? user.clientId().equals(client) : user.employee().equals(principal))
        .findFirst();
  }
}
