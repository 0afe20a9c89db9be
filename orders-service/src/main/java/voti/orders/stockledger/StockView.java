package voti.orders.stockledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.product.ProductStanding;
import voti.orders.stock.Awaited;
import voti.orders.stock.Demand;
import voti.orders.stock.Expected;
import voti.orders.stock.PurchaseRequest;
import voti.orders.stock.Reservation;
import voti.orders.stock.Underway;
import voti.values.Quantity;

/**
 * A stock as it stands.
 *
 * @param name of the product as it is now; {@code null} where the catalogue has not heard of it
 * @param onHand the sum of all movements
 * @param reserved of it for confirmed orders
 * @param available on hand and kept for nobody
 * @param backOrdered what confirmed orders want and is not on hand
 * @param expected announced and not come
 * @param reservations by order line, as the rule serves them
 * @param demands of confirmed orders
 * @param receipts that are announced
 * @param underway given out for a dispatch that is not confirmed
 * @param awaited came back and was not looked at
 * @param request the proposal to buy that waits; {@code null}: none
 * @param version of the stock
 */
record StockView(
    String stock,
    String product,
    String sku,
    @Nullable String name,
    String warehouse,
    String unit,
    Quantity onHand,
    Quantity reserved,
    Quantity available,
    Quantity backOrdered,
    Quantity expected,
    List<Reservation> reservations,
    List<Demand> demands,
    List<Expected> receipts,
    List<Underway> underway,
    List<Awaited> awaited,
    @Nullable PurchaseRequest request,
    long version) {

  static StockView of(KnownStock known, @Nullable ProductStanding product) {
    var now = known.standing();
    return new StockView(
        known.stock(),
        known.product(),
        now.opened().sku(),
        product == null ? null : product.name(),
        known.warehouse(),
        now.opened().unit(),
        now.onHand(),
        now.reserved(),
        now.available(),
        now.backOrdered(),
        now.coming(),
        now.reservations(),
        now.demands(),
        now.expected(),
        now.underway(),
        now.awaited(),
        now.request(),
        known.version());
  }
}
