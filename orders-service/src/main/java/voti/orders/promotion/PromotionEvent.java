package voti.orders.promotion;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What happened to a promotion. It belongs to no account; what an order gets of it does. */
public sealed interface PromotionEvent {

  String promotion();

  /** It is written down; nobody gets anything yet. */
  record PromotionDrafted(
      String promotion, PromotionTerms terms, String by, @Nullable String onBehalfOf)
      implements PromotionEvent {}

  /** It was held against last year's orders. */
  record PromotionSimulated(String promotion, Simulation simulation, String by)
      implements PromotionEvent {}

  /** It runs, from the first day of its period. */
  record PromotionApproved(String promotion, PromotionTerms terms, String by, Decision decision)
      implements PromotionEvent {}

  /** It is beyond what the approver may let through. */
  record PromotionApprovalEscalated(String promotion, String needs, String by, Decision decision)
      implements PromotionEvent {}

  /** It was not approved and never will be. */
  record PromotionTurnedDown(String promotion, String by, Decision decision)
      implements PromotionEvent {}

  /** Orders from that day on get nothing of it. */
  record PromotionWithdrawn(String promotion, LocalDate on, String by, Decision decision)
      implements PromotionEvent {}

  /**
   * So much of its budget is held for an order that is about to have it.
   *
   * @param value all that is held for the order now
   * @param before what was held for it
   * @param used by all orders, promises among it
   * @param coupon that nobody else can use meanwhile; {@code null}: it asks for none, or anybody
   *     can
   * @param until when it is given back, unless the order has come by then
   */
  record BudgetPromised(
      String promotion,
      String order,
      Money value,
      Money before,
      Money used,
      @Nullable String coupon,
      Instant until)
      implements PromotionEvent {}

  /**
   * An order has more of its budget than before, or less.
   *
   * @param value all that the order has now
   * @param before what it had
   * @param used by all orders
   */
  record BudgetReserved(String promotion, String order, Money value, Money before, Money used)
      implements PromotionEvent {}

  /**
   * The order has nothing of its budget any more.
   *
   * @param value what it had
   * @param used by all other orders
   */
  record BudgetReleased(String promotion, String order, Money value, Money used)
      implements PromotionEvent {}

  /** A rule stood against what was asked; nothing changed. */
  record PromotionRequestRefused(
      String promotion, String request, String rule, String sentence, Decision decision)
      implements PromotionEvent, Refusal {}
}
