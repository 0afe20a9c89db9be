package voti.orders.product;

import java.util.Optional;
import java.util.stream.Stream;

/** A GTIN names one product, a family is in the tree, a succession ends. */
record NamesAreKnown(Statement said, Surroundings around) {

  Optional<Flaw> flaw() {
    return Stream.of(
            Flaw.when(
                around.gtinOf() != null,
                "gtin-names-one-product",
                "gtin",
                "The GTIN " + said.details().gtin() + " is that of " + around.gtinOf() + "."),
            Flaw.when(
                !around.familyIsKnown(),
                "family-is-known",
                "family",
                "There is no family " + said.details().family() + "."),
            Flaw.when(
                !around.successorIsKnown(),
                "successor-is-known",
                "successor",
                "There is no such product to follow it."),
            Flaw.when(
                !around.successionEnds(),
                "succession-ends",
                "successor",
                "The succession would come back to this product."))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
