package voti.gateway.door;

import java.util.HashMap;
import java.util.HashSet;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Who signed in. Roles and department are read from the access token too: services decide by it, so
 * the console must not show what they would refuse.
 */
@Component
class People implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final JwtDecoder decoder;

  People(JwtDecoder decoder) {
    this.decoder = decoder;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var id = request.getIdToken();
    var claims =
        new HashMap<>(decoder.decode(request.getAccessToken().getTokenValue()).getClaims());
    claims.putAll(id.getClaims());
    return new DefaultOidcUser(
        new HashSet<>(),
        new OidcIdToken(id.getTokenValue(), id.getIssuedAt(), id.getExpiresAt(), claims),
        "sub");
  }
}
