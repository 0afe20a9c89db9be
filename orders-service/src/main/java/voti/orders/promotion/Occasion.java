package voti.orders.promotion;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who buys, and when.
 *
 * @param account {@code acc-…}
 * @param segment of the account; {@code null}: not known
 * @param accountClass of the account; {@code null}: not known
 * @param coupons codes that were shown
 * @param day by which promotions are looked for
 */
public record Occasion(
    String account,
    @Nullable String segment,
    @Nullable String accountClass,
    Set<String> coupons,
    LocalDate day) {

  /** The codes are copied. */
  public Occasion {
    coupons = Set.copyOf(coupons);
  }
}
