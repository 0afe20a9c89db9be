package voti.orders.maximising;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * For whom the largest order is asked, and what bounds it.
 *
 * @param headroom what may still be owed, with VAT, already weighted by how good the account's
 *     debts are; {@code null} when credit does not bound it
 * @param orderCap the largest order of the seller's mandate, without VAT; {@code null} for none
 * @param breadth what one more product on the order is worth
 * @param coverDays how long the goods are to last
 * @param coupons that the buyer shows
 */
record Asked(
    String account,
    LocalDate on,
    @Nullable Money headroom,
    @Nullable Money orderCap,
    Money breadth,
    int coverDays,
    List<String> coupons) {

  /** The list is copied. */
  Asked {
    coupons = List.copyOf(coupons);
  }
}
