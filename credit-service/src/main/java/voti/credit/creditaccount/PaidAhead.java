package voti.credit.creditaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voti.credit.goods.Deduction;
import voti.credit.goods.Delivery;
import voti.credit.vat.VatSubtotal;
import voti.values.Ladder;
import voti.values.Money;

/**
 * A prepayment invoice of an order: what was paid of it, and what of that was taken off the bills
 * of the goods. The first delivery does not take all: up to a cumulative share of the order just
 * that share of what is paid is taken off, rounded once, and a bill takes the difference. So with
 * the last delivery all that was paid by then is taken off, in however many deliveries; what is
 * paid between two of them is made up for by the next. Its own rates are spread by the same ladder
 * as the VAT that fell due with the cash, so that the two are equal to the cent.
 *
 * @param item the prepayment invoice's
 * @param of its order, and its VAT by category and rate
 * @param gross what it was issued for, in its own currency
 * @param paid of it by cash
 * @param deducted of that
 */
record PaidAhead(
    String item,
    String number,
    LocalDate issuedOn,
    Prepayment of,
    Money gross,
    Money paid,
    Money deducted) {

  static PaidAhead billed(ItemFacts item, Prepayment of) {
    var none = Money.zero(item.own().currency());
    return new PaidAhead(item.item(), item.number(), item.issuedOn(), of, item.own(), none, none);
  }

  PaidAhead paying(Money more) {
    return new PaidAhead(item, number, issuedOn, of, gross, paid.plus(more), deducted);
  }

  PaidAhead deducting(Money more) {
    return new PaidAhead(item, number, issuedOn, of, gross, paid, deducted.plus(more));
  }

  /** What of an allocation pays it: a settlement discount was never cash. */
  static Money cash(Allocation allocation) {
    var discount = allocation.settlementDiscount();
    var original = allocation.original();
    return original == null
        ? allocation.total().minus(discount)
        : original.minus(Carried.share(original, discount, allocation.total()));
  }

  /**
   * What is taken off the bill of a delivery; none where nothing is, or in another currency.
   *
   * @param held what the order holds before it
   * @param most what the delivery leaves to be taken off
   */
  Optional<Deduction> of(Delivery delivery, Reservation held, Money most) {
    if (!gross.currency().equals(delivery.gross().currency())) {
      return Optional.empty();
    }
    var due = upTo(delivery, held).minus(deducted);
    var taken = due.isMoreThan(most) ? most : due;
    return taken.isPositive() ? Optional.of(taking(taken)) : Optional.empty();
  }

  private Money upTo(Delivery delivery, Reservation held) {
    var abroad = held.foreign();
    var whole = abroad == null ? held.amount() : abroad.amount();
    var before = abroad == null ? held.delivered() : abroad.delivered();
    var after = before.currency().equals(gross.currency()) ? before.plus(delivery.gross()) : gross;
    return !held.known() || !whole.isMoreThan(after)
        ? paid
        : new Ladder(paid, whole.amount()).upTo(after.amount());
  }

  private Deduction taking(Money amount) {
    var weights = new ArrayList<BigDecimal>();
    for (var part : of.vat()) {
      weights.add(part.base().amount());
      weights.add(part.vat().amount());
    }
    var before = Ladder.spread(deducted, weights);
    var after = Ladder.spread(deducted.plus(amount), weights);
    var vat = new ArrayList<VatSubtotal>();
    for (var i = 0; i < of.vat().size(); i++) {
      var part = of.vat().get(i);
      vat.add(
          new VatSubtotal(
              part.category(),
              part.rate(),
              after.get(2 * i).minus(before.get(2 * i)),
              after.get(2 * i + 1).minus(before.get(2 * i + 1))));
    }
    return new Deduction(item, number, issuedOn, List.copyOf(vat));
  }
}
