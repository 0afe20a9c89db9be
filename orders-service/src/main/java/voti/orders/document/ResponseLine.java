package voti.orders.document;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.OrderLine;
import voti.orders.promise.PromisedLine;

/**
 * What became of a line, against what was ordered first.
 *
 * @param line as it stands
 * @param status of code list UNCL1229: 1 added, 3 changed, 5 accepted as it is, 7 not accepted; a
 *     day later than the buyer's is a change
 * @param promised the day on which all of it is there; {@code null}: it is not promised
 */
record ResponseLine(OrderLine line, String status, @Nullable LocalDate promised) {

  private static final String ADDED = "1";
  private static final String CHANGED = "3";
  private static final String ACCEPTED = "5";
  static final String NOT_ACCEPTED = "7";

  static ResponseLine of(OrderLine line, OrderCaptured captured, @Nullable PromisedLine promise) {
    var first = captured.lines().line(line.line());
    var status = status(line, first, captured);
    var promised = promise == null || line.gone() ? null : promise.day();
    return new ResponseLine(
        line, status.equals(ACCEPTED) && isLate(promised, captured) ? CHANGED : status, promised);
  }

  private static boolean isLate(@Nullable LocalDate promised, OrderCaptured captured) {
    var wanted = captured.wantedBy();
    return promised != null && wanted != null && promised.isAfter(wanted);
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
