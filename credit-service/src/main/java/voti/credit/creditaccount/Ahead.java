package voti.credit.creditaccount;

import java.util.ArrayList;
import java.util.List;
import voti.credit.goods.Deduction;
import voti.credit.goods.Delivery;
import voti.credit.goods.KeptCash;
import voti.values.Money;

/** What was paid ahead for a delivery: by prepayment invoices first, then by cash kept for it. */
final class Ahead {

  private Ahead() {}

  /** The delivery with it. */
  static Delivery of(Book book, Delivery delivery, Reservation held) {
    var rest = delivery.gross();
    var deductions = new ArrayList<Deduction>();
    for (var one : book.prepayments.values()) {
      if (one.of().order().equals(delivery.order())) {
        var taken = one.of(delivery, held, rest);
        taken.ifPresent(deductions::add);
        rest = taken.isPresent() ? rest.minus(taken.get().gross()) : rest;
      }
    }
    return delivery.paidAhead(deductions, kept(book, delivery, rest));
  }

  private static List<KeptCash> kept(Book book, Delivery delivery, Money most) {
    var kept = new ArrayList<KeptCash>();
    var rest = most;
    for (var mark : book.earmarks.entrySet()) {
      var cash = book.unallocated.get(mark.getKey());
      if (cash != null
          && mark.getValue().isFor(delivery.order())
          && cash.left().currency().equals(rest.currency())) {
        var free = cash.left().minus(book.spoken(cash.receipt(), rest));
        var taken = free.isMoreThan(rest) ? rest : free;
        if (taken.isPositive()) {
          kept.add(new KeptCash(cash.receipt(), taken));
          rest = rest.minus(taken);
        }
      }
    }
    return List.copyOf(kept);
  }
}
