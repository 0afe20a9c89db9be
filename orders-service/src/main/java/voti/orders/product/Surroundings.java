package voti.orders.product;

import org.jspecify.annotations.Nullable;

/**
 * What was known around a product when something was said of it.
 *
 * @param gtinOf the number of another product that has the stated GTIN; {@code null}: none has
 * @param familyIsKnown whether the stated family is in the tree; true where none is stated
 * @param successorIsKnown whether there is such a product; true where none is stated
 * @param successionEnds whether following successors from there never comes back here
 */
public record Surroundings(
    @Nullable String gtinOf,
    boolean familyIsKnown,
    boolean successorIsKnown,
    boolean successionEnds) {

  /** Nothing stands in the way. */
  static final Surroundings CLEAR = new Surroundings(null, true, true, true);

  Surroundings withGtinOf(String sku) {
    return new Surroundings(sku, familyIsKnown, successorIsKnown, successionEnds);
  }
}
