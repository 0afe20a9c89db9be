package voti.orders.promotion;

import java.util.Optional;
import voti.orders.promotion.PromotionCommand.ReserveBudget;
import voti.orders.promotion.PromotionEvent.BudgetReleased;
import voti.orders.promotion.PromotionEvent.BudgetReserved;

/**
 * What orders hold of a promotion's budget. An order holds exactly what it has of the promotion, so
 * one that is undone leaves no trace. Whether a budget covers an order is looked at when the order
 * gets the promotion; two orders of the same moment both keep what they were promised, and whatever
 * that is more than the budget shows as used.
 */
final class Budgeting {

  private Budgeting() {}

  static Optional<PromotionEvent> reserve(PromotionStanding now, ReserveBudget command) {
    var before = now.heldFor(command.order());
    var value = command.value();
    if (value.equals(before)) {
      return Optional.empty();
    }
    var used = now.used().minus(before).plus(value);
    var promotion = now.drafted().promotion();
    return Optional.of(
        value.isZero()
            ? new BudgetReleased(promotion, command.order(), before, used)
            : new BudgetReserved(promotion, command.order(), value, before, used));
  }
}
