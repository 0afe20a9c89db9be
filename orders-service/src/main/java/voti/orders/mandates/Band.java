package voti.orders.mandates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Percentage;

/**
 * How far a mandate's discounts reach for some products or some buyers.
 *
 * @param family of the product, or one above its own; {@code null}: any
 * @param accountClass of the buyer; {@code null}: any
 * @param product resolved for one order: exactly this product; {@code null}: not resolved
 * @param band the largest discount per line
 */
public record Band(
    @Nullable String family,
    @Nullable String accountClass,
    @Nullable String product,
    Percentage band) {

  static Band ofProduct(String product, Percentage band) {
    return new Band(null, null, product, band);
  }

  boolean isFor(List<String> families, @Nullable String of) {
    return (family == null || families.contains(family))
        && (accountClass == null || accountClass.equals(of));
  }

  /** The nearer family first, then the one that names the class. */
  int distance(List<String> families) {
    var near = family == null ? families.size() : families.indexOf(family);
    return 2 * near + (accountClass == null ? 1 : 0);
  }
}
