package voti.orders.promotion;

import org.jspecify.annotations.Nullable;

/**
 * How a promotion goes together with others on one order.
 *
 * @param group its exclusion group; {@code null}: one of its own
 * @param within the group; where one of its promotions is for the best only, all are
 * @param between it and promotions outside the group
 */
public record Combination(@Nullable String group, Combining within, Combining between) {

  /** On top of whatever else there is. */
  public static final Combination FREE = new Combination(null, Combining.STACK, Combining.STACK);
}
