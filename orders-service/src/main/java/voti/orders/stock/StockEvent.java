package voti.orders.stock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.Quantity;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/**
 * What happened to a stock. It belongs to no account; of these events only a sample concerns one,
 * since a commit may change what is kept for several.
 */
public sealed interface StockEvent {

  String stock();

  /** From now on the product's stock in this warehouse is controlled. */
  record StockOpened(
      String stock,
      String product,
      String sku,
      String warehouse,
      String unit,
      LocalDate on,
      ReservationRule rule)
      implements StockEvent {}

  /**
   * Goods came or went.
   *
   * @param against what was announced and has come with it
   * @param onHand afterwards
   */
  record StockMoved(
      String stock,
      String product,
      String warehouse,
      StockMovement movement,
      @Nullable Paper against,
      Quantity onHand,
      String by)
      implements StockEvent {}

  /** Goods were given to an account without being sold, valued at standard cost. */
  record SampleIssued(
      String stock,
      String account,
      String product,
      String warehouse,
      StockMovement movement,
      Money value,
      Quantity onHand,
      String by)
      implements StockEvent, ConcernsAccount {}

  /** Goods came back and are not on hand until somebody has looked. */
  record ReturnAwaited(String stock, List<Awaited> awaited, LocalDate on) implements StockEvent {}

  /** Somebody looked; what is restocked moves in an event of its own. */
  record ReturnSorted(
      String stock,
      String returned,
      int line,
      String order,
      Quantity restocked,
      Quantity scrapped,
      LocalDate on,
      String reason,
      String by)
      implements StockEvent {}

  /** Goods are announced; another announcement of the same line takes its place. */
  record ReceiptExpected(String stock, Expected expected) implements StockEvent {}

  /** What was announced will not come. */
  record ExpectedDropped(String stock, Paper paper, String reason) implements StockEvent {}

  /** What an order wants, in the place of what it wanted. */
  record DemandPlanned(String stock, String order, @Nullable String left, List<Demand> lines)
      implements StockEvent {}

  /** Another quantity is kept for a line of an order, or another day. */
  record ReservationChanged(String stock, String product, String warehouse, Reservation reservation)
      implements StockEvent {}

  /** Orders want what nothing covers; another proposal of the same id takes its place. */
  record PurchaseRequested(String stock, String product, String warehouse, PurchaseRequest request)
      implements StockEvent {}

  /** It is not needed any more. */
  record PurchaseRequestWithdrawn(String stock, String request, String reason)
      implements StockEvent {}

  /** It is bought: what comes is announced. */
  record PurchaseApproved(
      String stock, PurchaseRequest request, Expected expected, String by, Decision decision)
      implements StockEvent {}

  /** It is not bought. */
  record PurchaseTurnedDown(String stock, PurchaseRequest request, String by, Decision decision)
      implements StockEvent {}

  /** A rule stood against what was asked; nothing moved. */
  record StockRequestRefused(String stock, String request, String rule, String sentence)
      implements StockEvent, Refusal {}
}
