package voti.orders;

import voti.orders.authority.DiscountAuthority;
import voti.orders.authority.PolicyFile;

/** The ladder of authority as it is shipped. */
public final class ShippedAuthority {

  private static final DiscountAuthority LADDER =
      PolicyFile.read("discount-authority", DiscountAuthority.class);

  private ShippedAuthority() {}

  public static DiscountAuthority ladder() {
    return LADDER;
  }
}
