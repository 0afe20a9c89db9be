package voti.orders.stockledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.stock.PurchaseRequest;
import voti.values.Quantity;

/**
 * A proposal to buy.
 *
 * @param request {@code prq-…}
 * @param stock {@code stk-…}
 * @param product {@code prd-…}
 * @param warehouse where it is lacking
 * @param quantity that was asked for
 * @param neededBy the earliest day promised
 * @param orders that wait for it
 * @param state {@code waiting}, {@code approved}, {@code refused} or {@code withdrawn}
 * @param expectedOn the day it comes; {@code null} while it is not approved
 * @param bought how much was approved; {@code null} while it is not
 * @param by who decided
 * @param reason why
 */
record KnownRequest(
    String request,
    String stock,
    String product,
    String warehouse,
    Quantity quantity,
    LocalDate neededBy,
    List<String> orders,
    String state,
    @Nullable LocalDate expectedOn,
    @Nullable Quantity bought,
    @Nullable String by,
    @Nullable String reason) {

  static KnownRequest waiting(
      String stock, String product, String warehouse, PurchaseRequest request) {
    return new KnownRequest(
        request.request(),
        stock,
        product,
        warehouse,
        request.quantity(),
        request.neededBy(),
        request.orders(),
        "waiting",
        null,
        null,
        null,
        null);
  }

  KnownRequest decided(
      String next,
      @Nullable LocalDate on,
      @Nullable Quantity much,
      @Nullable String who,
      @Nullable String why) {
    return new KnownRequest(
        request, stock, product, warehouse, quantity, neededBy, orders, next, on, much, who, why);
  }
}
