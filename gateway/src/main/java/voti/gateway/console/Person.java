package voti.gateway.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who looks at the page.
 *
 * @param id the employee's id
 * @param name the name to show
 * @param roles the roles held
 * @param department the department, or empty
 */
public record Person(String id, String name, List<String> roles, String department) {

  static @Nullable Person of(@Nullable Authentication authentication) {
    if (authentication == null || !(authentication.getPrincipal() instanceof OidcUser user)) {
      return null;
    }
    var roles = user.getClaimAsStringList("roles");
    var name = user.getClaimAsString("name");
    var department = user.getClaimAsString("department");
    return new Person(
        user.getSubject(),
        name == null ? user.getSubject() : name,
        roles == null ? List.of() : List.copyOf(roles),
        department == null ? "" : department);
  }

  /** Whether the person holds one of the roles. */
  public boolean may(String... oneOf) {
    return List.of(oneOf).stream().anyMatch(roles::contains);
  }
}
