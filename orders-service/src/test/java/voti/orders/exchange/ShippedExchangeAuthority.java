package voti.orders.exchange;

import voti.orders.authority.DiscountAuthority;
import voti.orders.authority.PolicyFile;

/** The ladder of exchanges as it is shipped: the head up to 10 % of what was delivered. */
final class ShippedExchangeAuthority {

  static final ExchangeAuthority LADDER =
      new ExchangeAuthority(PolicyFile.read("exchange-authority", DiscountAuthority.class));

  private ShippedExchangeAuthority() {}
}
