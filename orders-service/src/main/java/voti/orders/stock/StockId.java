package voti.orders.stock;

import voti.values.Ids;

/** How a stock is found: one product in one warehouse, one stock, one id. */
public final class StockId {

  private StockId() {}

  /** The id of a product's stock in a warehouse; it belongs to no account. */
  public static String of(String product, String warehouse) {
    return Ids.named("stk", Ids.NO_SLOT, product + "@" + warehouse);
  }
}
