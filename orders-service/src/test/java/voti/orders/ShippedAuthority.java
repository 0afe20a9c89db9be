package voti.orders;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import voti.kit.json.Wire;
import voti.orders.authority.DiscountAuthority;

/** The ladder of authority as it is shipped. */
public final class ShippedAuthority {

  private static final DiscountAuthority LADDER = read();

  private ShippedAuthority() {}

  public static DiscountAuthority ladder() {
    return LADDER;
  }

  private static DiscountAuthority read() {
    try (var data = new ClassPathResource("policies/discount-authority.json").getInputStream()) {
      return Wire.mapper().readValue(data, DiscountAuthority.class);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
