package voti.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How a rounded total is given out in parts so that the parts always sum to it: the amount up to a
 * cumulative share is rounded once, and a part is the difference between two rungs. Returns walk
 * the same ladder back, so ten single returns equal one of ten.
 *
 * <p>10.00 over three equal lines: 3.33, 3.34, 3.33.
 *
 * @param total what is given out in the end
 * @param whole the weight of all parts together, above zero
 */
public record Ladder(Money total, BigDecimal whole) {

  /** The whole must be above zero. */
  public Ladder {
    if (whole.signum() <= 0) {
      throw new IllegalArgumentException("a ladder needs a whole above zero, not " + whole);
    }
  }

  /** The amount from the bottom up to a cumulative weight. */
  public Money upTo(BigDecimal cumulative) {
    var places = total.currency().getDefaultFractionDigits();
    var exact = total.amount().multiply(cumulative);
    return new Money(exact.divide(whole, places, RoundingMode.HALF_UP), total.currency());
  }

  /** The amount between two cumulative weights; negative when walked back. */
  public Money between(BigDecimal from, BigDecimal to) {
    return upTo(to).minus(upTo(from));
  }

  /** The total spread over weights, in their order. */
  public static List<Money> spread(Money total, List<BigDecimal> weights) {
    var ladder = new Ladder(total, weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    var parts = new ArrayList<Money>(weights.size());
    var reached = BigDecimal.ZERO;
    for (var weight : weights) {
      var next = reached.add(weight);
      parts.add(ladder.between(reached, next));
      reached = next;
    }
    return List.copyOf(parts);
  }
}
