package voti.credit.creditaccount;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** Exposure is kept in one currency, that of the limit; for any other there has to be a rate. */
record OrderIsInTheLimitsCurrency(
    Money order, Currency currency, @Nullable Money asked, @Nullable BigDecimal rate)
    implements Rule {

  @Override
  public String name() {
    return "order-is-in-the-limits-currency";
  }

  @Override
  public boolean holds() {
    return asked != null;
  }

  @Override
  public String sentence() {
    if (order.currency().equals(currency)) {
      return "The order is in " + currency + ", as the limit.";
    }
    return "The order is in "
        + order.currency()
        + ", the account is kept in "
        + currency
        + (asked == null || rate == null
            ? "; no rate is known."
            : "; at " + rate.toPlainString() + " it is " + asked.grouped() + ".");
  }
}
