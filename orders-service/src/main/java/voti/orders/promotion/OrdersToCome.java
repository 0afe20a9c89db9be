package voti.orders.promotion;

import java.util.Optional;
import voti.values.Money;

/** Knows what became of orders to which budgets were promised. */
public interface OrdersToCome {

  /**
   * What an order has of a promotion as it stands.
   *
   * @return nothing of a submission that never came; empty while it waits for somebody who lets it
   *     through
   */
  Optional<Money> has(String order, String promotion);
}
