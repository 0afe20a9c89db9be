package voti.orders.document;

import java.util.List;
import voti.orders.order.StoredOrder;

/** What a buyer is answered to an order, as it stands. */
enum Reply {
  /** Nothing is decided yet. */
  UNDECIDED,
  REFUSED,
  /** Accepted as it was ordered. */
  ACCEPTED,
  /** Accepted with changes. */
  AMENDED;

  static Reply to(StoredOrder order) {
    return switch (order.now().state()) {
      case CAPTURED, SUBMITTED, WAITING_FOR_CREDIT_DECISION -> UNDECIDED;
      case CANCELLED -> REFUSED;
      case CONFIRMED, DELIVERED ->
          lines(order).stream().allMatch(ResponseLine::isAsOrdered) ? ACCEPTED : AMENDED;
    };
  }

  static List<ResponseLine> lines(StoredOrder order) {
    return order.now().lines().lines().stream()
        .map(line -> ResponseLine.of(line, order.captured()))
        .toList();
  }
}
