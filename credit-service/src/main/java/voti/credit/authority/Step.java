package voti.credit.authority;

import java.util.List;

/**
 * One pair of eyes.
 *
 * @param roles any of which may be it
 */
public record Step(List<String> roles) {

  /** Somebody is named. */
  public Step {
    roles = List.copyOf(roles);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("an approval that no role can give");
    }
  }
}
