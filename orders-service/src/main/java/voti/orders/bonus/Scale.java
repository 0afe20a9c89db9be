package voti.orders.bonus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import voti.values.Money;
import voti.values.Percentage;

/**
 * What a total earns. It is rounded once, on the whole: what a delivery earns is the difference of
 * two totals, so parts always sum to the whole, in whatever order they come.
 *
 * <p>Growth is nothing of its own: t percent over the base year's figure is the threshold figure ×
 * (1 + t / 100). By quantity, the value that exceeds a threshold is taken at the average price, so
 * that it does not matter which delivery came last.
 *
 * @param terms that were agreed
 */
public record Scale(BonusTerms terms) {

  /** Below the first threshold. */
  public static final int BELOW = -1;

  /** The highest tier that a total has reached, from 0; {@link #BELOW}: none. */
  public int reached(Total total) {
    var figure = total.by(terms.base().measure());
    var tier = BELOW;
    while (tier + 1 < terms.tiers().size() && threshold(tier + 1).compareTo(figure) <= 0) {
      tier++;
    }
    return tier;
  }

  /** From which figure on a tier holds. */
  public BigDecimal threshold(int tier) {
    var threshold = terms.tiers().get(tier).threshold();
    var base = terms.growthOver();
    return base == null
        ? threshold
        : base.multiply(BigDecimal.ONE.add(threshold.movePointLeft(2))).stripTrailingZeros();
  }

  /** What a tier pays; nothing below the first. */
  public Percentage percent(int tier) {
    return tier == BELOW ? Percentage.of("0") : terms.tiers().get(tier).percent();
  }

  /** What a total earns. */
  public Money earned(Total total) {
    return at(total, reached(total));
  }

  /** What a total would earn if there were no tier above one that it has reached. */
  Money at(Total total, int tier) {
    if (tier == BELOW) {
      return terms.nothing();
    }
    return terms.kind() == TierKind.RETROACTIVE
        ? total.value().times(percent(tier).fraction())
        : exceeding(total, tier);
  }

  private Money exceeding(Total total, int tier) {
    var figure = total.by(terms.base().measure());
    var earned = BigDecimal.ZERO;
    for (var i = 0; i <= tier; i++) {
      var end = i == tier ? figure : threshold(i + 1);
      earned = earned.add(end.subtract(threshold(i)).multiply(percent(i).fraction()));
    }
    var currency = terms.nothing().currency();
    if (terms.base().measure() == Measure.VALUE) {
      return Money.rounded(earned, currency);
    }
    var places = currency.getDefaultFractionDigits();
    return figure.signum() == 0
        ? terms.nothing()
        : new Money(
            total.value().amount().multiply(earned).divide(figure, places, RoundingMode.HALF_UP),
            currency);
  }
}
