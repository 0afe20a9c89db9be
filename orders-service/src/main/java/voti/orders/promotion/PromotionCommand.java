package voti.orders.promotion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** What can be asked of a promotion. */
public sealed interface PromotionCommand {

  /** Write down what it is to give. */
  record DraftPromotion(@TargetAggregateIdentifier String promotion, PromotionTerms terms)
      implements PromotionCommand {}

  /** Keep what it would have cost last year. */
  record KeepSimulation(@TargetAggregateIdentifier String promotion, Simulation simulation)
      implements PromotionCommand {}

  /** Let it run; someone else than its author does. */
  record ApprovePromotion(@TargetAggregateIdentifier String promotion)
      implements PromotionCommand {}

  /** Turn the draft down. */
  record RefusePromotion(@TargetAggregateIdentifier String promotion) implements PromotionCommand {}

  /**
   * Let it end earlier.
   *
   * @param on the first day that orders get nothing
   */
  record WithdrawPromotion(@TargetAggregateIdentifier String promotion, LocalDate on)
      implements PromotionCommand {}

  /**
   * Hold so much of its budget for an order that is about to have it, or refuse.
   *
   * @param value all that the order would have; what it has already is among it
   * @param coupons that the order shows
   */
  record PromiseBudget(
      @TargetAggregateIdentifier String promotion, String order, Money value, List<String> coupons)
      implements PromotionCommand {

    /** The codes are copied. */
    public PromiseBudget {
      coupons = List.copyOf(coupons);
    }
  }

  /**
   * Hold no longer what was promised to an order beyond what it has.
   *
   * @param dueAt only when the promise has run out by then; {@code null}: at once
   */
  record DropPromise(
      @TargetAggregateIdentifier String promotion, String order, @Nullable Instant dueAt)
      implements PromotionCommand {}

  /**
   * Hold so much of its budget for an order, and no longer what was held before or promised.
   *
   * @param value nothing where the order has nothing of it any more
   */
  record ReserveBudget(@TargetAggregateIdentifier String promotion, String order, Money value)
      implements PromotionCommand {}
}
