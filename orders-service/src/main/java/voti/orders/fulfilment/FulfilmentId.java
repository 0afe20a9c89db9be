package voti.orders.fulfilment;

import voti.values.Ids;

/** How an order's fulfilment is found: one order, one fulfilment, one id. */
public final class FulfilmentId {

  private FulfilmentId() {}

  /** The id of an order's fulfilment. */
  public static String of(String order) {
    return Ids.named("ful", Ids.slotOf(order), order);
  }
}
