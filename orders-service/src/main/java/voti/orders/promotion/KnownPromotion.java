package voti.orders.promotion;

import org.jspecify.annotations.Nullable;
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
    long version) {

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
      case BudgetReserved e -> holding(e.used(), e.before().isZero() ? orders + 1 : orders, at);
      case BudgetReleased e -> holding(e.used(), orders - 1, at);
      case PromotionDrafted _, PromotionRequestRefused _ -> holding(used, orders, at);
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
        at);
  }

  private KnownPromotion holding(Money all, int many, long at) {
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
        many,
        at);
  }

  /** It as an order may get it. */
  Offer offer() {
    var budget = terms.budget();
    return new Offer(promotion, terms, budget == null ? null : budget.minus(used));
  }
}
