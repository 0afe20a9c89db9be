package voti.orders.document;

import java.util.Optional;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.OrderLine;

/**
 * What became of a line, against what was ordered first.
 *
 * @param line as it stands
 * @param status of code list UNCL1229: 1 added, 3 changed, 5 accepted as it is, 7 not accepted
 */
record ResponseLine(OrderLine line, String status) {

  private static final String ADDED = "1";
  private static final String CHANGED = "3";
  private static final String ACCEPTED = "5";
  static final String NOT_ACCEPTED = "7";

  static ResponseLine of(OrderLine line, OrderCaptured captured) {
    var first = captured.lines().line(line.line());
    return new ResponseLine(line, status(line, first, captured));
  }

  private static String status(OrderLine line, Optional<OrderLine> first, OrderCaptured captured) {
    if (line.gone()) {
      return NOT_ACCEPTED;
    }
    if (first.isEmpty()) {
      return ADDED;
    }
    return line.quantity().equals(first.get().quantity())
            && line.listPrice().equals(first.get().listPrice())
            && line.promotion() == null
            && isPricedAsStated(line, captured)
        ? ACCEPTED
        : CHANGED;
  }

  /** Whether the document says no other price or amount than we do. */
  private static boolean isPricedAsStated(OrderLine line, OrderCaptured captured) {
    return captured.differences().stream()
        .filter(one -> one.what().endsWith(" of line " + line.line()))
        .noneMatch(one -> one.what().startsWith("price") || one.what().startsWith("amount"));
  }

  boolean isAsOrdered() {
    return status.equals(ACCEPTED);
  }

  boolean isAccepted() {
    return !status.equals(NOT_ACCEPTED);
  }
}
