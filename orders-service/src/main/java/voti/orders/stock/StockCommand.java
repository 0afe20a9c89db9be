package voti.orders.stock;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Quantity;

/** What can be asked of a stock. Quantities are in the product's own unit. */
sealed interface StockCommand {

  /** Begin to control the stock of a product in a warehouse. */
  record OpenStock(
      @TargetAggregateIdentifier String stock,
      String product,
      String sku,
      String warehouse,
      Quantity quantity,
      LocalDate on,
      Paper paper)
      implements StockCommand {}

  /**
   * Goods have come.
   *
   * @param against what was announced; {@code null}: nothing was
   */
  record ReceiveGoods(
      @TargetAggregateIdentifier String stock,
      Quantity quantity,
      LocalDate on,
      Paper paper,
      @Nullable Paper against)
      implements StockCommand {}

  /** Somebody has counted. */
  record CorrectStock(
      @TargetAggregateIdentifier String stock,
      Quantity counted,
      LocalDate on,
      @Nullable Paper paper,
      String reason)
      implements StockCommand {}

  /** Goods are to leave for an order. */
  record IssueGoods(
      @TargetAggregateIdentifier String stock,
      String order,
      String dispatch,
      LocalDate on,
      List<IssuedLine> lines)
      implements StockCommand {}

  /** They do not leave after all: the dispatch was refused. */
  record UndoIssue(
      @TargetAggregateIdentifier String stock, String dispatch, LocalDate on, String reason)
      implements StockCommand {}

  /** Goods came back; somebody has to look at them. */
  record AwaitReturn(
      @TargetAggregateIdentifier String stock,
      String returned,
      String order,
      LocalDate on,
      List<IssuedLine> lines)
      implements StockCommand {}

  /** Somebody looked: so much is as good as new, so much is not. */
  record InspectReturn(
      @TargetAggregateIdentifier String stock,
      String returned,
      int line,
      Quantity restocked,
      Quantity scrapped,
      LocalDate on,
      String reason)
      implements StockCommand {}

  /** Goods on hand can no longer be sold. */
  record ScrapGoods(
      @TargetAggregateIdentifier String stock, Quantity quantity, LocalDate on, String reason)
      implements StockCommand {}

  /**
   * Give goods to an account without selling them.
   *
   * @param kind a sample or a presentation item
   * @param cost of one unit to us on that day
   */
  record IssueSample(
      @TargetAggregateIdentifier String stock,
      String account,
      MovementKind kind,
      Quantity quantity,
      LocalDate on,
      Money cost,
      String reason)
      implements StockCommand {}

  /** Goods are announced, or announced otherwise. */
  record ExpectReceipt(@TargetAggregateIdentifier String stock, Expected expected)
      implements StockCommand {}

  /** What was announced will not come. */
  record DropExpected(@TargetAggregateIdentifier String stock, Paper paper, String reason)
      implements StockCommand {}

  /**
   * What an order wants of this stock now.
   *
   * @param left the dispatch that has left for good; {@code null}: none has just now
   * @param lines none when it wants nothing any more
   */
  record PlanDemand(
      @TargetAggregateIdentifier String stock,
      String order,
      @Nullable String left,
      List<Demand> lines)
      implements StockCommand {}

  /** Buy what is asked for. */
  record ApprovePurchase(
      @TargetAggregateIdentifier String stock,
      String request,
      @Nullable Quantity quantity,
      LocalDate expectedOn)
      implements StockCommand {}

  /** Do not buy it. */
  record TurnDownPurchase(@TargetAggregateIdentifier String stock, String request)
      implements StockCommand {}
}
