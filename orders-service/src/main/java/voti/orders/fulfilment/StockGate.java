package voti.orders.fulfilment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.kit.command.Caller;

/** What has to let goods out before a dispatch leaves: the stock of whatever has one. */
public interface StockGate {

  /**
   * Takes the goods of a dispatch out of stock, or none of them. What has no stock goes through.
   *
   * @param warehouse from where; {@code null}: from where each product is kept for orders
   * @return what takes them back
   * @throws voti.kit.command.Refused when a stock refuses; nothing has left any stock then
   */
  Issued issue(
      String order,
      String dispatch,
      LocalDate on,
      @Nullable String warehouse,
      List<LineQuantity> lines,
      Caller caller);

  /** Goods that were taken out of stock. */
  @FunctionalInterface
  interface Issued {

    /** Nothing was. */
    Issued NOTHING = rule -> {};

    /**
     * Takes them back, since the dispatch was refused.
     *
     * @param rule by which it was refused
     */
    void undo(String rule);
  }
}
