package voti.orders.product;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A new product comes with a name, a unit, a cost and a VAT. */
record NewProductIsWhole(@Nullable ProductStanding before, Statement said) {

  Optional<Flaw> flaw() {
    var missing = before == null ? missing() : "";
    return Flaw.when(
        !missing.isEmpty(),
        "new-product-is-whole",
        missing,
        "A new product needs its " + missing + ".");
  }

  private String missing() {
    if (said.details().name() == null) {
      return "name";
    }
    if (said.unit() == null) {
      return "unit";
    }
    if (said.cost() == null) {
      return "cost";
    }
    return said.details().vatAtHome() == null ? "vatCategory" : "";
  }
}
