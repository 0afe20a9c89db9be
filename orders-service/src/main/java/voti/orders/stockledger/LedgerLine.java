package voti.orders.stockledger;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.orders.stock.StockEvent;
import voti.orders.stock.StockEvent.SampleIssued;
import voti.orders.stock.StockEvent.StockMoved;
import voti.orders.stock.StockMovement;
import voti.values.Money;
import voti.values.Quantity;

/**
 * A line of a stock's ledger. Quantities sum to what is on hand.
 *
 * @param stock {@code stk-…}
 * @param number the sequence of its event
 * @param on the day
 * @param kind as {@link voti.orders.stock.MovementKind#shown} says it
 * @param quantity negative when it went out
 * @param onHand afterwards
 * @param document the paper, the dispatch or the return; {@code null}: none was named
 * @param line of it
 * @param order whose goods they are; {@code null}: no order's
 * @param account who got a sample; {@code null} on all other lines
 * @param value of a sample at standard cost; {@code null} on all other lines
 * @param reason in words
 * @param by who booked it
 */
record LedgerLine(
    String stock,
    long number,
    LocalDate on,
    String kind,
    Quantity quantity,
    Quantity onHand,
    @Nullable String document,
    @Nullable Integer line,
    @Nullable String order,
    @Nullable String account,
    @Nullable Money value,
    String reason,
    String by) {

  /** The line of an event; empty when nothing moved. */
  static Optional<LedgerLine> of(StockEvent event, long number) {
    return switch (event) {
      case StockMoved e ->
          Optional.of(line(e.stock(), number, e.movement(), e.onHand(), null, null, e.by()));
      case SampleIssued e ->
          Optional.of(
              line(e.stock(), number, e.movement(), e.onHand(), e.account(), e.value(), e.by()));
      default -> Optional.empty();
    };
  }

  private static LedgerLine line(
      String stock,
      long number,
      StockMovement movement,
      Quantity onHand,
      @Nullable String account,
      @Nullable Money value,
      String by) {
    var paper = movement.paper();
    return new LedgerLine(
        stock,
        number,
        movement.on(),
        movement.kind().shown(),
        movement.quantity(),
        onHand,
        paper == null ? null : paper.document(),
        paper == null ? null : paper.line(),
        movement.order(),
        account,
        value,
        movement.reason(),
        by);
  }
}
