package voti.credit.creditaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.Delivery;
import voti.values.Money;

/**
 * What an order asks for.
 *
 * @param order in its own currency
 * @param amount in the account's; {@code null} when no rate is known
 * @param rate {@code null} when the two are the same
 */
record Asked(Money order, @Nullable Money amount, @Nullable BigDecimal rate) {

  /** An order that is accepted already keeps its rate. */
  static Asked of(Money order, Currency account, Reservation held, Rates rates, LocalDate on) {
    if (order.currency().equals(account)) {
      return new Asked(order, order, null);
    }
    var kept = held.foreign();
    if (kept != null && kept.amount().currency().equals(order.currency())) {
      return at(kept.rate(), order, account);
    }
    return rates
        .rate(order.currency(), account, on)
        .map(rate -> at(rate, order, account))
        .orElseGet(() -> new Asked(order, null, null));
  }

  private static Asked at(BigDecimal rate, Money order, Currency account) {
    return new Asked(order, Money.rounded(order.amount().multiply(rate), account), rate);
  }

  /**
   * A delivery's gross in the account's currency: at its order's rate, or, when it is heard of
   * before the order, at that of its day.
   *
   * @throws IllegalStateException when no rate is known; the message waits until one is
   */
  static Money carried(Delivery delivery, Reservation held, Currency account, Rates rates) {
    var gross = delivery.gross();
    if (gross.currency().equals(account)) {
      return gross;
    }
    if (held.foreign() != null) {
      return held.carried(gross);
    }
    var carried = of(gross, account, held, rates, delivery.on()).amount();
    if (carried == null) {
      throw new IllegalStateException(
          "no rate from " + gross.currency() + " to " + account + " is known on " + delivery.on());
    }
    return carried;
  }
}
