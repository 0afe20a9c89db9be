package voti.orders.previewing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.pricing.PriceAnswer;
import voti.orders.promotion.Considered;
import voti.values.Money;

/**
 * What a product costs an account on a day, and what promotions would make of it.
 *
 * @param price the column's, with every candidate
 * @param promoted what promotions would make of the line; {@code null}: it has no price
 */
record PromotedPrice(@JsonUnwrapped PriceAnswer price, @Nullable Promoted promoted) {

  /**
   * The line after promotions, as if it were ordered alone.
   *
   * @param off the column's amount
   * @param free goods on top, in the product's unit
   * @param amount that is left, without VAT
   * @param unitPrice the amount by what is ordered, four decimals
   * @param unitPriceOfAll the amount by what comes, goods on top among it, four decimals
   * @param vat on the amount that is left
   * @param considered each promotion of the day, why it would apply or not, and what the floor took
   */
  record Promoted(
      Money off,
      BigDecimal free,
      Money amount,
      BigDecimal unitPrice,
      BigDecimal unitPriceOfAll,
      Money vat,
      List<Considered> considered) {}
}
