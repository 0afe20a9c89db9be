package voti.orders.promotion;

import org.jspecify.annotations.Nullable;
import voti.orders.promotion.PromotionEvent.BudgetPromised;
import voti.values.Money;

/**
 * A promotion that an order may get.
 *
 * @param promotion {@code prm-…}
 * @param terms that hold
 * @param left of its budget; {@code null}: no bound
 */
public record Offer(String promotion, PromotionTerms terms, @Nullable Money left) {

  /** Whether orders can use it up. */
  public boolean isBounded() {
    return left != null || terms.budget() != null || terms.audience().isOfOneUse();
  }

  /** It with no bound, for what it would give if it covered all. */
  public Offer unbounded() {
    return new Offer(promotion, terms, null);
  }

  /** It within so much. */
  public Offer within(Money value) {
    return terms.budget() == null ? this : new Offer(promotion, terms, value);
  }

  /** It as it was promised to an order. */
  Offer promised(BudgetPromised event) {
    var own = terms.meantFor(terms.audience().with(event.coupon()));
    return new Offer(promotion, own, own.budget() == null ? null : event.value());
  }

  String group() {
    var group = terms.combination().group();
    return group == null ? promotion : "group " + group;
  }
}
