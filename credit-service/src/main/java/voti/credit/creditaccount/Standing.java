package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * Where a debtor stands after an event: what is at risk and how much may be.
 *
 * @param exposure by component
 * @param limit what may be at risk; {@code null} when none was decided, which is not zero
 */
public record Standing(Exposure exposure, @Nullable Money limit) {

  static Standing unknown(Currency currency) {
    return new Standing(Exposure.none(currency), null);
  }

  /** All money at risk. */
  public Money total() {
    return exposure.total();
  }

  /** Limit less exposure, below zero when overdrawn; {@code null} without a limit. */
  public @Nullable Money headroom() {
    return limit == null ? null : limit.minus(total());
  }

  /** The currency of limit and exposure. */
  public Currency currency() {
    return exposure.reserved().currency();
  }

  Standing with(Exposure next) {
    return new Standing(next, limit);
  }

  /** The same under the limit of a day. */
  Standing under(@Nullable Money next) {
    return new Standing(exposure, next);
  }

  /** Whether an amount is in the account's currency; an account without movements has none yet. */
  boolean keeps(Money amount) {
    return amount.currency().equals(currency()) || (exposure.empty() && limit == null);
  }

  CreditAccountEvent.MovementRefused refused(
      CreditAccountCommand c, String document, String rule, String sentence) {
    return new CreditAccountEvent.MovementRefused(
        c.creditAccount(), c.account(), document, rule, sentence, this);
  }

  CreditAccountEvent.MovementRefused noRate(
      CreditAccountCommand c, String document, Money amount, LocalDate on) {
    return refused(
        c,
        document,
        "rate-of-the-day-is-known",
        "%s %s was not booked: no rate from %s to %s is known on %s."
            .formatted(amount.grouped(), amount.currency(), amount.currency(), currency(), on));
  }

  Standing limitedTo(Money next) {
    return new Standing(
        next.currency().equals(currency()) ? exposure : Exposure.none(next.currency()), next);
  }
}
