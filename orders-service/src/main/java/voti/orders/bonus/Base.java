package voti.orders.bonus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts towards a bonus.
 *
 * @param measure by which tiers are reached
 * @param unit of a quantity, a code of UN/ECE Recommendation 20; {@code null}: value is measured
 * @param family only its products, and those of families below it; {@code null}: all products
 */
public record Base(Measure measure, @Nullable String unit, @Nullable String family) {

  /**
   * Whether a delivered line counts.
   *
   * @param families of its product, from its own upwards
   */
  boolean covers(BonusLine line, List<String> families) {
    return (unit == null || unit.equals(line.quantity().unit()))
        && (family == null || families.contains(family));
  }
}
