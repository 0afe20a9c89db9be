package voti.orders.order;

import voti.orders.order.OrderEvent.OrderRequestRefused;

/** The ways an order says no, kept on record. */
final class Refusals {

  private Refusals() {}

  static OrderRequestRefused otherContent(OrderStanding order) {
    return of(
        order,
        "capture",
        "document-identity-is-unique",
        "Order "
            + order.captured().number()
            + " of this buyer and date was taken before with other content; "
            + "the buyer should send an order change or a new number.");
  }

  static OrderRequestRefused of(OrderStanding order, String request, String rule, String sentence) {
    var captured = order.captured();
    return new OrderRequestRefused(captured.order(), captured.account(), request, rule, sentence);
  }
}
