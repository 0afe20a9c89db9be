package voti.orders.maximising;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
