package voti.orders.promotion;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
 * What is known of a promotion.
 *
 * @param from the first day, as text that can be compared
 * @param currency ISO 4217
 * @param terms that hold now
 * @param state how far it has come
 * @param draftedBy who wrote it
 * @param decidedBy who decided last; {@code null}: nobody yet
 * @param needs the role that must decide, where an approval was escalated
 * @param simulation the last one
 * @param used by orders
 * @param orders how many have something of it
 * @param held by order: coupons of one use, and until when a promise holds
 * @param version the sequence of the last event
 */
record KnownPromotion(
    String promotion,
    String from,
    String currency,
    PromotionTerms terms,
    PromotionState state,
    String draftedBy,
    @Nullable String decidedBy,
    @Nullable String needs,
    @Nullable Simulation simulation,
    Money used,
    int orders,
    Map<String, Held> held,
    long version) {

  /**
   * What is held for one order.
   *
   * @param coupon of one use; {@code null}: none
   * @param until when it is given back, unless the order comes; {@code null}: the order has it
   */
  record Held(@Nullable String coupon, @Nullable Instant until) {}

  /** The map is copied. */
  KnownPromotion {
    held = held == null ? Map.of() : Map.copyOf(held); // Written before budgets were promised.
  }

  /** After one more event; {@code null} as long as nothing is written down. */
  static @Nullable KnownPromotion after(
      @Nullable KnownPromotion before, PromotionEvent event, long version) {
    if (event instanceof PromotionDrafted e) {
      return new KnownPromotion(
          e.promotion(),
          e.terms().period().from().toString(),
          e.terms().currency(),
          e.terms(),
          PromotionState.DRAFTED,
          e.by(),
          null,
          null,
          null,
          e.terms().nothing(),
          0,
          Map.of(),
          version);
    }
    return before == null ? null : before.after(event, version);
  }

  private KnownPromotion after(PromotionEvent event, long at) {
    return switch (event) {
      case PromotionSimulated e -> with(terms, state, decidedBy, needs, e.simulation(), at);
      case PromotionApproved e ->
          with(terms, PromotionState.APPROVED, e.by(), null, simulation, at);
      case PromotionApprovalEscalated e -> with(terms, state, null, e.needs(), simulation, at);
      case PromotionTurnedDown e ->
          with(terms, PromotionState.TURNED_DOWN, e.by(), null, simulation, at);
      case PromotionWithdrawn e ->
          with(
              terms.in(new Period(terms.period().from(), e.on())),
              PromotionState.WITHDRAWN,
              e.by(),
              null,
              simulation,
              at);
      case BudgetPromised e -> holding(e.used(), e.order(), new Held(e.coupon(), e.until()), at);
      case BudgetReserved e ->
          holding(e.used(), e.order(), new Held(couponOf(e.order()), null), at);
      case BudgetReleased e -> holding(e.used(), e.order(), null, at);
      case PromotionDrafted _, PromotionRequestRefused _ ->
          with(terms, state, decidedBy, needs, simulation, at);
    };
  }

  private KnownPromotion with(
      PromotionTerms agreed,
      PromotionState next,
      @Nullable String by,
      @Nullable String escalated,
      @Nullable Simulation result,
      long at) {
    return new KnownPromotion(
        promotion, from, currency, agreed, next, draftedBy, by, escalated, result, used, orders,
        held, at);
  }

  private @Nullable String couponOf(String order) {
    var one = held.get(order);
    return one == null ? null : one.coupon();
  }

  private KnownPromotion holding(Money all, String order, @Nullable Held now, long at) {
    var next = new HashMap<>(held);
    if (now == null) {
      next.remove(order);
    } else {
      next.put(order, now);
    }
    return new KnownPromotion(
        promotion,
        from,
        currency,
        terms,
        state,
        draftedBy,
        decidedBy,
        needs,
        simulation,
        all,
        (int) next.values().stream().filter(one -> one.until() == null).count(),
        next,
        at);
  }

  /** How many orders it is promised to that have not come. */
  int promised() {
    return (int) held.values().stream().filter(one -> one.until() != null).count();
  }

  /** Orders to which it was promised until that time at most, and that have not come. */
  Map<String, Instant> promisedUntil(Instant due) {
    var late = new TreeMap<String, Instant>();
    held.forEach(
        (order, one) -> {
          var until = one.until();
          if (until != null && !until.isAfter(due)) {
            late.put(order, until);
          }
        });
    return late;
  }

  /** It as an order may get it. */
  Offer offer() {
    var budget = terms.budget();
    var coupons =
        held.values().stream()
            .map(Held::coupon)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new Offer(
        promotion, terms.withoutCoupons(coupons), budget == null ? null : budget.minus(used));
  }
}
