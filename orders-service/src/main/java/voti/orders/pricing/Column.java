package voti.orders.pricing;

import org.jspecify.annotations.Nullable;
import voti.values.Percentage;

/**
 * A column of a price list: whom it is for, and the margin no line may fall below unescalated.
 *
 * @param name {@code A}
 * @param contractColumn it applies where the buyer's contract names this column; {@code null}: to
 *     everyone
 * @param floorMargin the least margin, as a share of the net amount
 */
public record Column(String name, @Nullable String contractColumn, Percentage floorMargin) {

  /** Whether the column is for a buyer with this contract column. */
  boolean isFor(@Nullable String buyersColumn) {
    return contractColumn == null || contractColumn.equals(buyersColumn);
  }

  /** How much it asks for: of two that apply, the one that asks for more wins. */
  int specificity() {
    return contractColumn == null ? 0 : 1;
  }
}
