package voti.orders.promise;

import voti.values.Ids;

/** How an order's promises are found: one order, one id. */
public final class PromiseId {

  private PromiseId() {}

  /** The id of what an order is promised. */
  public static String of(String order) {
    return Ids.named("pms", Ids.slotOf(order), order);
  }
}
