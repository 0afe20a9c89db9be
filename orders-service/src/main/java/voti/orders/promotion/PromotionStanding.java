package voti.orders.promotion;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voti.orders.promotion.PromotionEvent.BudgetPromised;
import voti.orders.promotion.PromotionEvent.BudgetReleased;
import voti.orders.promotion.PromotionEvent.BudgetReserved;
import voti.orders.promotion.PromotionEvent.PromotionApprovalEscalated;
import voti.orders.promotion.PromotionEvent.PromotionApproved;
import voti.orders.promotion.PromotionEvent.PromotionDrafted;
import voti.orders.promotion.PromotionEvent.PromotionRequestRefused;
import voti.orders.promotion.PromotionEvent.PromotionSimulated;
import voti.orders.promotion.PromotionEvent.PromotionTurnedDown;
import voti.orders.promotion.PromotionEvent.PromotionWithdrawn;
import voti.values.Money;
import voti.values.Period;

/**
 * What a promotion remembers. What each order has of it is kept, since any of them may change; a
 * promotion has a period, so they are so many and no more.
 *
 * @param drafted how it began
 * @param state how far it has come
 * @param terms that hold now
 * @param simulation the last one; {@code null}: none yet
 * @param held by order
 * @param used by all orders, what is promised to them among it
 */
record PromotionStanding(
    PromotionDrafted drafted,
    PromotionState state,
    PromotionTerms terms,
    @Nullable Simulation simulation,
    Map<String, HeldBudget> held,
    Money used) {

  static PromotionStanding of(PromotionDrafted event) {
    return new PromotionStanding(
        event, PromotionState.DRAFTED, event.terms(), null, Map.of(), event.terms().nothing());
  }

  HeldBudget heldFor(String order) {
    return held.getOrDefault(order, new HeldBudget(terms.nothing(), null, null, null));
  }

  /** Coupons of one use that another order has. */
  Set<String> couponsOfOthers(String order) {
    return held.entrySet().stream()
        .filter(one -> !one.getKey().equals(order))
        .map(one -> one.getValue().coupon())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** It as that order may get it now. */
  Offer offerTo(String order) {
    var left = left();
    return new Offer(
        drafted.promotion(),
        terms.withoutCoupons(couponsOfOthers(order)),
        left == null ? null : left.plus(heldFor(order).value()));
  }

  /** What is left of its budget; {@code null}: it has no bound. */
  @Nullable Money left() {
    var budget = terms.budget();
    return budget == null ? null : budget.minus(used);
  }

  PromotionStanding after(PromotionEvent event) {
    return switch (event) {
      case PromotionDrafted e -> of(e);
      case PromotionSimulated e ->
          new PromotionStanding(drafted, state, terms, e.simulation(), held, used);
      case PromotionApproved e -> in(PromotionState.APPROVED, e.terms());
      case PromotionTurnedDown _ -> in(PromotionState.TURNED_DOWN, terms);
      case PromotionWithdrawn e ->
          in(PromotionState.WITHDRAWN, terms.in(new Period(terms.period().from(), e.on())));
      case BudgetPromised e ->
          holding(
              e.order(),
              new HeldBudget(heldFor(e.order()).kept(), e.value(), e.until(), e.coupon()),
              e.used());
      case BudgetReserved e -> holding(e.order(), heldFor(e.order()).keeping(e.value()), e.used());
      case BudgetReleased e -> holding(e.order(), null, e.used());
      case PromotionApprovalEscalated _, PromotionRequestRefused _ -> this;
    };
  }

  private PromotionStanding in(PromotionState next, PromotionTerms agreed) {
    return new PromotionStanding(drafted, next, agreed, simulation, held, used);
  }

  private PromotionStanding holding(String order, @Nullable HeldBudget budget, Money all) {
    var now = new HashMap<>(held);
    if (budget == null) {
      now.remove(order);
    } else {
      now.put(order, budget);
    }
    return new PromotionStanding(drafted, state, terms, simulation, now, all);
  }
}
