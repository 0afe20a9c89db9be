package voti.orders.promotion;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.orders.promotion.PromotionCommand.DropPromise;
import voti.orders.promotion.PromotionCommand.PromiseBudget;
import voti.orders.promotion.PromotionCommand.ReserveBudget;
import voti.orders.promotion.PromotionEvent.BudgetPromised;
import voti.orders.promotion.PromotionEvent.BudgetReleased;
import voti.orders.promotion.PromotionEvent.BudgetReserved;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.RuleResult;

/**
 * What orders hold of a promotion's budget. It is promised to an order before the order has it, and
 * refused when it is no longer there: of two orders of one moment the second one gets what is left.
 * What an order then has is held exactly, so one that is undone leaves no trace; a promise that no
 * order follows runs out.
 */
final class Budgeting {

  /** Long enough for any request to end, short enough that nobody misses the budget. */
  static final Duration PROMISED_FOR = Duration.ofHours(1);

  private static final String REQUEST = "reserve";

  private Budgeting() {}

  static PromotionEvent promise(
      PromotionStanding now, PromiseBudget command, Instant at, Actor actor) {
    var order = command.order();
    var held = now.heldFor(order);
    var coupon = coupon(now, command);
    if (now.terms().audience().isOfOneUse() && coupon == null) {
      return refused(
          now,
          "coupon-is-used-once",
          "Another order has used the coupon of %s.".formatted(now.terms().name()),
          actor);
    }
    var before = held.value();
    var value = command.value().isMoreThan(before) ? command.value() : before;
    var used = now.used().minus(before).plus(value);
    var budget = now.terms().budget();
    if (budget != null && used.isMoreThan(budget) && value.isMoreThan(before)) {
      return refused(
          now,
          "budget-covers-the-order",
          "%s would give the order %s, and %s of its budget is left."
              .formatted(now.terms().name(), value, budget.minus(now.used()).plus(before)),
          actor);
    }
    return new BudgetPromised(
        now.drafted().promotion(), order, value, before, used, coupon, at.plus(PROMISED_FOR));
  }

  /** Of those shown the one that the order has already, else one that nobody has. */
  private static @Nullable String coupon(PromotionStanding now, PromiseBudget command) {
    var audience = now.terms().audience();
    if (!audience.isOfOneUse()) {
      return null;
    }
    var own = now.heldFor(command.order()).coupon();
    var taken = now.couponsOfOthers(command.order());
    return own != null
        ? own
        : audience.among().stream()
            .filter(command.coupons()::contains)
            .filter(one -> !taken.contains(one))
            .findFirst()
            .orElse(null);
  }

  static Optional<PromotionEvent> reserve(PromotionStanding now, ReserveBudget command) {
    var held = now.heldFor(command.order());
    return held.promised() == null && held.kept().equals(command.value())
        ? Optional.empty()
        : Optional.of(exactly(now, command.order(), command.value()));
  }

  static Optional<PromotionEvent> drop(PromotionStanding now, DropPromise command) {
    var held = now.heldFor(command.order());
    var dueAt = command.dueAt();
    return held.promised() == null
            || (dueAt != null && Objects.requireNonNull(held.until()).isAfter(dueAt))
        ? Optional.empty()
        : Optional.of(exactly(now, command.order(), held.kept()));
  }

  private static PromotionEvent exactly(PromotionStanding now, String order, Money value) {
    var before = now.heldFor(order).value();
    var used = now.used().minus(before).plus(value);
    var promotion = now.drafted().promotion();
    return value.isZero()
        ? new BudgetReleased(promotion, order, before, used)
        : new BudgetReserved(promotion, order, value, before, used);
  }

  private static PromotionEvent refused(
      PromotionStanding now, String rule, String sentence, Actor actor) {
    return Launching.refused(now, REQUEST, new RuleResult(rule, false, sentence), actor);
  }
}
