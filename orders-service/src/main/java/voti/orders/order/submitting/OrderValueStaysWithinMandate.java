package voti.orders.order.submitting;

import org.jspecify.annotations.Nullable;
import voti.orders.mandates.Mandate;
import voti.orders.order.Rule;
import voti.values.Money;

/**
 * The order's value, goods and charges without VAT, is within the mandate in force. A mandate in
 * another currency says nothing about it.
 *
 * @param value the order's
 * @param mandate the actor's; {@code null} when none is in force
 */
public record OrderValueStaysWithinMandate(Money value, @Nullable Mandate mandate) implements Rule {

  @Override
  public String name() {
    return "order-value-stays-within-mandate";
  }

  @Override
  public boolean holds() {
    return mandate != null
        && mandate.orderValue().currency().equals(value.currency())
        && !value.isMoreThan(mandate.orderValue());
  }

  @Override
  public String sentence() {
    if (mandate == null) {
      return "The order is worth %s %s, and no mandate is in force."
          .formatted(value.grouped(), value.currency());
    }
    return "The order is worth %s %s; the mandate reaches %s %s."
        .formatted(
            value.grouped(),
            value.currency(),
            mandate.orderValue().grouped(),
            mandate.orderValue().currency());
  }
}
