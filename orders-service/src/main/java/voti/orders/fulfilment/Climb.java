package voti.orders.fulfilment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import voti.values.Ladder;
import voti.values.Money;

/**
 * A ladder that may change above what has been climbed. The rungs below stay, so that what was
 * given out comes back at what it was given out for; the rest sums to the new whole.
 *
 * @param rungs from the bottom; empty where there is nothing to give out
 * @param none of the currency
 */
record Climb(List<Rung> rungs, Money none) {

  /**
   * A straight part of it.
   *
   * @param from where it begins
   * @param base what is given out below
   * @param whole how far it goes from there, above zero
   * @param total what is given out over all of it
   */
  record Rung(BigDecimal from, Money base, BigDecimal whole, Money total) {

    Money upTo(BigDecimal reached) {
      return base.plus(new Ladder(total, whole).upTo(reached.subtract(from)));
    }
  }

  /** The list is copied. */
  Climb {
    rungs = List.copyOf(rungs);
  }

  static Climb of(Money total, BigDecimal whole) {
    var none = Money.zero(total.currency());
    return new Climb(List.of(), none).from(BigDecimal.ZERO, total, whole);
  }

  Money upTo(BigDecimal reached) {
    return rungs.reversed().stream()
        .filter(rung -> rung.from().compareTo(reached) <= 0)
        .findFirst()
        .map(rung -> rung.upTo(reached))
        .orElse(none);
  }

  /** The same up to what has been climbed, and from there to another total at another whole. */
  Climb from(BigDecimal climbed, Money total, BigDecimal whole) {
    var base = upTo(climbed);
    var kept = new ArrayList<>(rungs);
    kept.removeIf(rung -> rung.from().compareTo(climbed) >= 0);
    var rest = whole.subtract(climbed);
    if (rest.signum() > 0) {
      kept.add(new Rung(climbed, base, rest, total.minus(base)));
    }
    return new Climb(kept, none);
  }
}
