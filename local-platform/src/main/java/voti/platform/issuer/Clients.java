package voti.platform.issuer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: the console, and the command line for each demo user. */
final class Clients {

  private static final String SECRET = "{noop}" + DemoUsers.CLIENT_SECRET;
  private static final Duration CONSOLE_TOKEN = Duration.ofMinutes(15);
  private static final Duration WORKING_DAY = Duration.ofHours(10);

  private Clients() {}

  static List<RegisteredClient> all(String gatewayUrl) {
    List<RegisteredClient> clients = new ArrayList<>();
    clients.add(console(gatewayUrl));
    DemoUsers.all().forEach(user -> clients.add(commandLine(user)));
    return clients;
  }

  private static RegisteredClient console(String gatewayUrl) {
    return RegisteredClient.withId("voti-console")
        .clientId("voti-console")
        .clientSecret(SECRET)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
        .redirectUri(gatewayUrl + "/login/oauth2/code/voti")
        .postLogoutRedirectUri(gatewayUrl)
        .postLogoutRedirectUri(gatewayUrl + "/")
        .scope("openid")
        .scope("profile")
        .clientSettings(
            ClientSettings.builder()
                .requireAuthorizationConsent(false)
                .requireProofKey(false)
                .build())
        .tokenSettings(
            TokenSettings.builder()
                .accessTokenTimeToLive(CONSOLE_TOKEN)
                .refreshTokenTimeToLive(WORKING_DAY)
                .build())
        .build();
  }

  private static RegisteredClient commandLine(DemoUser user) {
    return RegisteredClient.withId(user.clientId())
        .clientId(user.clientId())
        .clientName(user.name())
        .clientSecret(SECRET)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(WORKING_DAY).build())
        .build();
  }
}
