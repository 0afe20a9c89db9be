package voti.orders.order;

import org.jspecify.annotations.Nullable;
import voti.values.Ladder;
import voti.values.Money;
import voti.values.Quantity;

/**
 * What a line keeps since its order was changed: its part of the document's allowance is its own
 * from then on and follows its quantity, so that what happens to one line moves no other.
 *
 * @param of the quantity that the allowance was spread for, above zero
 * @param allowance the line's part for that quantity, zero or more
 * @param exact what one quantity of the line is worth where price times quantity does not say it to
 *     the cent; {@code null} where it does
 * @param cancelled what was ordered and will not come; {@code null} for nothing
 */
public record LineTerms(
    Quantity of, Money allowance, @Nullable Exact exact, @Nullable Quantity cancelled) {

  /**
   * A part of a line, or what has left of it, by the ladder.
   *
   * @param quantity for which it counts, and no other
   * @param amount of it before the allowance
   */
  public record Exact(Quantity quantity, Money amount) {}

  /** The allowance of a quantity; of one larger than it was agreed for, more. */
  Money share(Quantity quantity) {
    return new Ladder(allowance, of.amount()).upTo(quantity.amount());
  }

  /** What a quantity is worth to the cent; {@code null} where the price says it. */
  @Nullable Money exactly(Quantity quantity) {
    return exact != null && exact.quantity().equals(quantity) ? exact.amount() : null;
  }

  LineTerms worth(@Nullable Exact worth) {
    return new LineTerms(of, allowance, worth, cancelled);
  }

  LineTerms cancelling(@Nullable Quantity rest) {
    return new LineTerms(of, allowance, exact, rest == null || !rest.isPositive() ? null : rest);
  }
}
