package voti.orders.promise;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.values.Quantity;

/** What can be asked of an order's promises. */
sealed interface PromiseCommand {

  /**
   * Whose goods.
   *
   * @param number the buyer's number of the order
   */
  record Of(String account, String order, String number) {}

  /**
   * A line that is to be promised.
   *
   * @param wanted the day by which the buyer wants it; {@code null}: nobody said
   */
  record Asked(int line, String product, Quantity quantity, @Nullable LocalDate wanted) {}

  /**
   * Stock keeps goods for a line, or has announced all that it lacks.
   *
   * @param warehouse whose stock
   * @param ready the day on which all of it is on hand
   * @param onHand whether it is already
   */
  record PromiseFromStock(
      @TargetAggregateIdentifier String promise,
      Of of,
      Asked line,
      String warehouse,
      LocalDate ready,
      boolean onHand)
      implements PromiseCommand {}

  /** The warehouse gives its word; the days are those of the lines, in their order. */
  record PromiseByHand(
      @TargetAggregateIdentifier String promise,
      Of of,
      LocalDate on,
      List<Asked> lines,
      List<LocalDate> days,
      String reason)
      implements PromiseCommand {}

  /** The buyer wants it by another day. */
  record FollowWantedDay(@TargetAggregateIdentifier String promise, Of of, List<Asked> lines)
      implements PromiseCommand {}
}
