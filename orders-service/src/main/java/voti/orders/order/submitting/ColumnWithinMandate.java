package voti.orders.order.submitting;

import org.jspecify.annotations.Nullable;
import voti.orders.mandates.Mandate;
import voti.orders.order.Rule;

/**
 * The column the order is priced at is one the mandate in force grants.
 *
 * @param column the winning column
 * @param mandate the actor's; {@code null} when none is in force
 */
public record ColumnWithinMandate(String column, @Nullable Mandate mandate) implements Rule {

  @Override
  public String name() {
    return "column-within-mandate";
  }

  @Override
  public boolean holds() {
    return mandate != null && mandate.columns().contains(column);
  }

  @Override
  public String sentence() {
    if (mandate == null) {
      return "The order is priced at column %s, and no mandate is in force.".formatted(column);
    }
    return "The order is priced at column %s; the mandate grants %s."
        .formatted(column, String.join(", ", mandate.columns()));
  }
}
