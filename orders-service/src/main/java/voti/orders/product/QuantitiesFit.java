package voti.orders.product;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Minimum, multiple and weight are more than none, and the minimum is a multiple. */
record QuantitiesFit(@Nullable ProductStanding before, Statement said) {

  Optional<Flaw> flaw() {
    var details = said.details();
    return Stream.of(
            positive(details.minimum(), "minimum"),
            positive(details.multiple(), "multiple"),
            positive(details.kilograms(), "kilograms"),
            minimumIsAMultiple())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Flaw> minimumIsAMultiple() {
    var whole = before == null ? said.details() : before.details().and(said.details());
    var minimum = whole.minimum();
    var multiple = whole.multiple();
    // Whether the multiple is more than none is said by its own flaw.
    return minimum == null || multiple == null || multiple.signum() <= 0
        ? Optional.empty()
        : Flaw.when(
            minimum.remainder(multiple).signum() != 0,
            "minimum-is-a-multiple",
            "minimum",
            "A minimum of " + minimum + " cannot be ordered in multiples of " + multiple + ".");
  }

  private static Optional<Flaw> positive(@Nullable BigDecimal number, String field) {
    return number == null || number.signum() > 0
        ? Optional.empty()
        : Optional.of(notPositive(field));
  }

  static Flaw notPositive(String field) {
    return new Flaw("numbers-are-more-than-none", field, "It must be more than none.");
  }
}
