package voti.credit.creditaccount;

import java.util.Currency;
import voti.values.Money;

/**
 * Money at risk, by where it is. All of it is gross, in one currency. An amount is in exactly one
 * component at a time, so what only moves on never changes the {@link #total()}.
 *
 * @param reserved ordered and accepted, not yet delivered
 * @param delivered delivered, not yet invoiced
 * @param openItems invoices less their credit notes and what was allocated to them; signed
 * @param unallocated cash received and not yet allocated
 */
public record Exposure(Money reserved, Money delivered, Money openItems, Money unallocated) {

  /** Nothing at risk. */
  public static Exposure none(Currency currency) {
    var zero = Money.zero(currency);
    return new Exposure(zero, zero, zero, zero);
  }

  /** {@code reserved + delivered + openItems − unallocated}. */
  public Money total() {
    return reserved.plus(delivered).plus(openItems).minus(unallocated);
  }

  Exposure reserving(Money amount) {
    return new Exposure(reserved.plus(amount), delivered, openItems, unallocated);
  }

  /** A delivery takes what was reserved for it; what goes beyond comes on top. */
  Exposure delivering(Money gross, Money fromReserved) {
    return new Exposure(
        reserved.minus(fromReserved), delivered.plus(gross), openItems, unallocated);
  }

  Exposure invoicing(Money gross) {
    return new Exposure(reserved, delivered.minus(gross), openItems.plus(gross), unallocated);
  }

  /** An open item comes, or grows; below zero when it falls. */
  Exposure opening(Money amount) {
    return new Exposure(reserved, delivered, openItems.plus(amount), unallocated);
  }

  Exposure crediting(Money gross) {
    return new Exposure(reserved, delivered, openItems.minus(gross), unallocated);
  }

  Exposure receiving(Money cash) {
    return new Exposure(reserved, delivered, openItems, unallocated.plus(cash));
  }

  Exposure allocating(Money amount) {
    return new Exposure(reserved, delivered, openItems.minus(amount), unallocated.minus(amount));
  }

  Exposure plus(Exposure more) {
    return new Exposure(
        reserved.plus(more.reserved),
        delivered.plus(more.delivered),
        openItems.plus(more.openItems),
        unallocated.plus(more.unallocated));
  }

  boolean empty() {
    return reserved.isZero() && delivered.isZero() && openItems.isZero() && unallocated.isZero();
  }
}
