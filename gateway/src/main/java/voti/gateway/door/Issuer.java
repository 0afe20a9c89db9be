package voti.gateway.door;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import voti.gateway.GatewaySettings;

/**
 * The console's registration at the issuer. The issuer's metadata is asked for when it is first
 * needed, and asked for again until it answers, so that the gateway may start before the issuer.
 */
@Component
class Issuer implements ClientRegistrationRepository {

  static final String REGISTRATION = "voti";

  private final GatewaySettings settings;
  private volatile @Nullable ClientRegistration known;

  Issuer(GatewaySettings settings) {
    this.settings = settings;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    return REGISTRATION.equals(id) ? registration() : null;
  }

  boolean answers() {
    try {
      return registration() != null;
    } catch (RuntimeException noAnswer) {
      return false;
    }
  }

  private ClientRegistration registration() {
    var found = known;
    if (found == null) {
      found =
          ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
              .registrationId(REGISTRATION)
              .clientId("voti-console")
              .clientSecret(settings.consoleSecret())
              .scope("openid", "profile")
              .userNameAttributeName("sub")
              .redirectUri(settings.gatewayUrl() + "/login/oauth2/code/" + REGISTRATION)
              .build();
      known = found;
    }
    return found;
  }
}
