package voti.orders.maximising;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import voti.orders.product.Details;

/**
 * In which whole numbers of units a product can be ordered.
 *
 * @param pack the least step
 * @param minimum the least quantity
 */
record Packs(long pack, long minimum) {

  static Packs of(Details details) {
    return new Packs(step(details.multiple()), whole(details.minimum()));
  }

  /** The least that may be ordered and is not below a quantity. */
  long covering(BigDecimal quantity) {
    var packs = Math.ceilDiv(whole(quantity), pack) * pack;
    return packs < minimum ? Math.ceilDiv(minimum, pack) * pack : packs;
  }

  /**
   * The most that may be ordered and is not above a quantity; zero when it is below the minimum.
   */
  long within(BigDecimal quantity) {
    var packs = quantity.setScale(0, RoundingMode.FLOOR).longValueExact() / pack * pack;
    return packs < minimum ? 0 : packs;
  }

  /**
   * The most that may be ordered of a product when something comes on top of it.
   *
   * @param there both together are no more than that
   * @param most that may be ordered otherwise
   * @param onTop what comes with an ordered quantity: no less with more of it
   */
  long within(BigDecimal there, long most, UnaryOperator<BigDecimal> onTop) {
    var fits = 0L;
    var packs = most / pack;
    while (fits < packs) {
      var middle = fits + (packs - fits + 1) / 2;
      var ordered = BigDecimal.valueOf(middle * pack);
      if (ordered.add(onTop.apply(ordered)).compareTo(there) <= 0) {
        fits = middle;
      } else {
        packs = middle - 1;
      }
    }
    return within(BigDecimal.valueOf(fits * pack));
  }

  /** The least whole number that is a multiple: 5 for 2.5. */
  private static long step(@Nullable BigDecimal multiple) {
    if (multiple == null || multiple.signum() <= 0) {
      return 1;
    }
    var plain = multiple.stripTrailingZeros();
    var parts = BigDecimal.TEN.pow(Math.max(0, plain.scale())).toBigInteger();
    var scaled = plain.movePointRight(Math.max(0, plain.scale())).toBigInteger();
    return scaled.divide(scaled.gcd(parts)).longValueExact();
  }

  private static long whole(@Nullable BigDecimal quantity) {
    return quantity == null ? 0 : quantity.setScale(0, RoundingMode.CEILING).longValueExact();
  }
}
