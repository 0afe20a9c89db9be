package voti.credit.interest;

import java.util.List;
import voti.values.Money;

/**
 * Interest with how it came about.
 *
 * @param lines one for each stretch of one base and one rate; not rounded one by one
 * @param amount their sum, rounded once
 */
public record LateInterest(List<InterestLine> lines, Money amount) {

  /** Lists are copied. */
  public LateInterest {
    lines = List.copyOf(lines);
  }
}
