package voti.orders.product;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of a product after something was said of it.
 *
 * @param before as it was; {@code null} for a new one
 * @param said the statement
 * @param around what was known around it
 */
record ProductRules(@Nullable ProductStanding before, Statement said, Surroundings around) {

  /** The first flaw. */
  Optional<Flaw> flaw() {
    return Stream.of(
            new NewProductIsWhole(before, said).flaw(),
            new UnitsAndPacksFit(before, said).flaw(),
            new QuantitiesFit(before, said).flaw(),
            new CostFitsTheProduct(before, said).flaw(),
            new NamesAreKnown(said, around).flaw())
        .flatMap(Optional::stream)
        .findFirst();
  }
}
