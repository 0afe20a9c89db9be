package voti.orders.order.discounting;

import org.jspecify.annotations.Nullable;
import voti.orders.mandates.Mandate;
import voti.orders.order.Rule;
import voti.values.Percentage;

/**
 * A line's discount, with its part of the document's allowance and measured against the winning
 * column, is within the band that the mandate in force has for its product. Without a mandate it
 * never is.
 *
 * @param line the line
 * @param product {@code prd-…}
 * @param effective its whole discount
 * @param mandate the asker's; {@code null} when none is in force
 */
public record DiscountStaysWithinMandate(
    int line, String product, Percentage effective, @Nullable Mandate mandate) implements Rule {

  /** What the rule is called wherever it is told of. */
  public static final String NAME = "discount-stays-within-mandate";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean holds() {
    return mandate != null && !effective.isMoreThan(mandate.bandOf(product));
  }

  @Override
  public String sentence() {
    if (mandate == null) {
      return "Line %d would be %s below its column, and no mandate is in force."
          .formatted(line, effective);
    }
    return "Line %d is %s below its column; the mandate reaches %s."
        .formatted(line, effective, mandate.bandOf(product));
  }
}
