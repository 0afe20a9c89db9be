package voti.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** The access token of the person or machine whose request this is, refreshed when it is due. */
@Component
public class Tokens {

  private final OAuth2AuthorizedClientManager clients;

  Tokens(OAuth2AuthorizedClientManager clients) {
    this.clients = clients;
  }

  /**
   * The token to send on.
   *
   * @throws SignInAgain when there is none and none can be had without the person
   */
  public String current() {
    var who = SecurityContextHolder.getContext().getAuthentication();
    return switch (who) {
      case JwtAuthenticationToken machine -> machine.getToken().getTokenValue();
      case OAuth2AuthenticationToken person -> ofSession(person);
      case null, default -> throw new SignInAgain();
    };
  }

  private String ofSession(OAuth2AuthenticationToken person) {
    if (!(RequestContextHolder.currentRequestAttributes()
        instanceof ServletRequestAttributes here)) {
      throw new SignInAgain();
    }
    var request = here.getRequest();
    var ask =
        OAuth2AuthorizeRequest.withClientRegistrationId(person.getAuthorizedClientRegistrationId())
            .principal(person)
            .attribute(HttpServletRequest.class.getName(), request);
    if (here.getResponse() != null) {
      ask.attribute(HttpServletResponse.class.getName(), here.getResponse());
    }
    // Two pages of one session must not spend the same refresh token.
    synchronized (WebUtils.getSessionMutex(request.getSession())) {
      try {
        var client = clients.authorize(ask.build());
        if (client == null) {
          throw new SignInAgain();
        }
        return client.getAccessToken().getTokenValue();
      } catch (ClientAuthorizationException gone) {
        throw new SignInAgain();
      }
    }
  }

  /** The session can no longer speak for the person. */
  public static final class SignInAgain extends RuntimeException {
    private static final long serialVersionUID = 1;

    SignInAgain() {
      super("sign in again");
    }
  }
}
