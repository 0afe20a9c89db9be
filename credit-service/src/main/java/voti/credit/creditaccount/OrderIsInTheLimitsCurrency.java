package voti.credit.creditaccount;

import java.util.Currency;
import voti.values.Money;

/** Exposure is kept in one currency: that of the limit. */
record OrderIsInTheLimitsCurrency(Money asked, Currency currency) implements Rule {

  @Override
  public String name() {
    return "order-is-in-the-limits-currency";
  }

  @Override
  public boolean holds() {
    return asked.currency().equals(currency);
  }

  @Override
  public String sentence() {
    return holds()
        ? "The order is in " + currency + ", as the limit."
        : "The order is in " + asked.currency() + ", the account is kept in " + currency + ".";
  }
}
