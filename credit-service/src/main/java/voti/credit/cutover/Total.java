package voti.credit.cutover;

import voti.values.Money;

/**
 * A control total of one kind in one currency.
 *
 * @param rows how many
 * @param sum signed; zero for checks, which have no amount of their own
 */
public record Total(FileKind kind, long rows, Money sum) {

  /** Nothing of that kind, in the same currency. */
  Total none() {
    return new Total(kind, 0, Money.zero(sum.currency()));
  }

  boolean isBeside(Total other) {
    return kind == other.kind && sum.currency().equals(other.sum.currency());
  }
}
