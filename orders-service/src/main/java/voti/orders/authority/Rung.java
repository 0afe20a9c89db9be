package voti.orders.authority;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;

/**
 * One role on the ladder of authority.
 *
 * @param role who it is
 * @param band the largest discount per line against the winning column; {@code null} for any
 * @param belowFloor whether it may go below a line's floor margin
 * @param orderValue the largest order without VAT, by currency; a currency that is not named is
 *     beyond it; empty for any
 * @param answerWithinHours working hours after which a deputy may decide too
 */
public record Rung(
    String role,
    @Nullable Percentage band,
    boolean belowFloor,
    Map<String, BigDecimal> orderValue,
    int answerWithinHours) {

  /** The map is copied; a clock runs. */
  public Rung {
    orderValue = Map.copyOf(orderValue);
    if (answerWithinHours < 1) {
      throw new IllegalArgumentException(role + " is given no time to answer");
    }
  }

  boolean reaches(Percentage effective, boolean underFloor) {
    return (band == null || !effective.isMoreThan(band)) && (belowFloor || !underFloor);
  }

  boolean reaches(Money value) {
    var most = orderValue.get(value.currency().getCurrencyCode());
    return orderValue.isEmpty() || (most != null && value.amount().compareTo(most) <= 0);
  }

  boolean reachesAll() {
    return band == null && belowFloor && orderValue.isEmpty();
  }
}
