package voti.orders.bonus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Period;

/**
 * The supplies that a settlement makes cheaper afterwards: what its credit note has to say of them
 * (directive 2006/112/EC article 90).
 *
 * @param name of the agreement
 * @param period of its deliveries
 * @param debtor who owed for the latest of them; {@code null} where it was not kept
 * @param shares of the settled amount by VAT; empty where the VAT of some supply was not kept
 */
public record SettledGoods(
    String name, Period period, @Nullable String debtor, List<BonusShare> shares) {

  /** The list is copied. */
  public SettledGoods {
    shares = List.copyOf(shares);
  }
}
