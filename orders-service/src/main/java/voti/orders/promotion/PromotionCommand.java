package voti.orders.promotion;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
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
   * Hold so much of its budget for an order, and no longer what was held before.
   *
   * @param value nothing where the order has nothing of it any more
   */
  record ReserveBudget(@TargetAggregateIdentifier String promotion, String order, Money value)
      implements PromotionCommand {}
}
