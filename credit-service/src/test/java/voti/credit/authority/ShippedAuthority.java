package voti.credit.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import voti.kit.json.Wire;

/** The matrix as it is shipped. */
public final class ShippedAuthority {

  private ShippedAuthority() {}

  /** Read as the service reads it. */
  public static CreditAuthority matrix() {
    try (var data = CreditAuthority.class.getResourceAsStream("/policies/credit-authority.json")) {
      return Wire.mapper().readValue(data, CreditAuthority.class);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
