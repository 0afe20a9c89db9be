package voti.orders.promotion;

import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * A promotion that an order may get.
 *
 * @param promotion {@code prm-…}
 * @param terms that hold
 * @param left of its budget; {@code null}: no bound
 */
public record Offer(String promotion, PromotionTerms terms, @Nullable Money left) {

  String group() {
    var group = terms.combination().group();
    return group == null ? promotion : "group " + group;
  }
}
