package voti.orders.authority;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.orders.mandates.Band;
import voti.orders.mandates.Bands;
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
 * @param bands by product family and class of the buyer, in the place of {@code band} where one is
 *     for them; {@code null}: none
 */
public record Rung(
    String role,
    @Nullable Percentage band,
    boolean belowFloor,
    Map<String, BigDecimal> orderValue,
    int answerWithinHours,
    @Nullable List<Band> bands) {

  /** One band for all products and buyers. */
  public Rung(
      String role,
      @Nullable Percentage band,
      boolean belowFloor,
      Map<String, BigDecimal> orderValue,
      int answerWithinHours) {
    this(role, band, belowFloor, orderValue, answerWithinHours, null);
  }

  /** The map is copied; a clock runs. */
  public Rung {
    orderValue = Map.copyOf(orderValue);
    bands = bands == null ? null : List.copyOf(bands);
    if (answerWithinHours < 1) {
      throw new IllegalArgumentException(role + " is given no time to answer");
    }
  }

  boolean reaches(AskedDiscount asked) {
    var most = bandFor(asked);
    return (most == null || !asked.effective().isMoreThan(most))
        && (belowFloor || !asked.underFloor());
  }

  /** How far it reaches; where it was not asked what is bought, no farther than the least. */
  private @Nullable Percentage bandFor(AskedDiscount asked) {
    if (bands == null) {
      return band;
    }
    var families = asked.families();
    if (families != null) {
      return Bands.nearest(bands, families, asked.accountClass()).orElse(band);
    }
    var least = bands.stream().map(Band::band).min(Comparator.naturalOrder()).orElse(band);
    return band == null || (least != null && band.isMoreThan(least)) ? least : band;
  }

  boolean reaches(Money value) {
    var most = orderValue.get(value.currency().getCurrencyCode());
    return orderValue.isEmpty() || (most != null && value.amount().compareTo(most) <= 0);
  }

  boolean reachesAll() {
    return band == null && bands == null && belowFloor && orderValue.isEmpty();
  }
}
