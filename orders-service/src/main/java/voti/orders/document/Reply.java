package voti.orders.document;

import java.util.List;
import java.util.Map;
import voti.orders.order.StoredOrder;
import voti.orders.promise.PromisedLine;

/** What a buyer is answered to an order, as it stands. */
enum Reply {
  /** Nothing is decided yet. */
  UNDECIDED,
  REFUSED,
  /** Accepted as it was ordered. */
  ACCEPTED,
  /** Accepted with changes. */
  AMENDED;

  /**
   * @param promised by line
   */
  static Reply to(StoredOrder order, Map<Integer, PromisedLine> promised) {
    return switch (order.now().state()) {
      case CAPTURED, SUBMITTED, WAITING_FOR_CREDIT_DECISION -> UNDECIDED;
      case CANCELLED -> REFUSED;
      case CONFIRMED, DELIVERED ->
          lines(order, promised).stream().allMatch(ResponseLine::isAsOrdered) ? ACCEPTED : AMENDED;
    };
  }

  static List<ResponseLine> lines(StoredOrder order, Map<Integer, PromisedLine> promised) {
    return order.now().lines().lines().stream()
        .map(line -> ResponseLine.of(line, order.captured(), promised.get(line.line())))
        .toList();
  }
}
