package voti.orders.stock;

import voti.orders.stock.StockEvent.StockRequestRefused;
import voti.values.Quantity;
import voti.values.decision.RuleBroken;

/** What stands against moving goods. */
final class StockRules {

  private StockRules() {}

  /** More than none, in the product's own unit. */
  static void positive(StockStanding now, Quantity quantity) {
    if (!quantity.unit().equals(now.opened().unit()) || !quantity.isPositive()) {
      throw new RuleBroken(
          "quantities-are-positive",
          "%s moves in %s and by more than none."
              .formatted(now.opened().sku(), now.opened().unit()));
    }
  }

  static boolean covers(StockStanding now, Quantity quantity) {
    return !quantity.isMoreThan(now.onHand());
  }

  /** Nothing leaves that is not there. */
  static StockRequestRefused tooLittle(
      StockStanding now, String request, String what, Quantity quantity) {
    var opened = now.opened();
    return refused(
        now,
        request,
        "stock-covers-what-leaves",
        "%s%s has %s on hand in %s, not %s."
            .formatted(what, opened.sku(), now.onHand(), opened.warehouse(), quantity));
  }

  /** What is kept for others stays. */
  static StockRequestRefused kept(
      StockStanding now, String request, String what, Quantity quantity, Quantity free) {
    var opened = now.opened();
    return refused(
        now,
        request,
        "reserved-goods-stay",
        "%s%s has %s on hand in %s, but only %s are not kept for orders that go before; %s are asked for."
            .formatted(what, opened.sku(), now.onHand(), opened.warehouse(), free, quantity));
  }

  static StockRequestRefused refused(
      StockStanding now, String request, String rule, String sentence) {
    return new StockRequestRefused(now.opened().stock(), request, rule, sentence);
  }
}
