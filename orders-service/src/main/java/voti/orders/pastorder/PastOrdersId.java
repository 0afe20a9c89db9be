package voti.orders.pastorder;

import voti.values.Ids;

/** One stream for what one older system tells of one account. */
public final class PastOrdersId {

  private PastOrdersId() {}

  /** The id, the same each time. */
  public static String of(String source, String account) {
    return Ids.named("pst", Ids.slotOf(account), source + ":" + account);
  }
}
