package voti.credit.goods;

import java.time.LocalDate;
import java.util.List;
import voti.values.Money;

/**
 * Goods that reached the buyer, with what they are to pay for them.
 *
 * @param dispatch the dispatch that arrived
 * @param order the order it belongs to
 * @param buyer the account that ordered
 * @param on the day it arrived, and of the invoice
 * @param paymentDays days to pay, by the contract
 * @param lines what arrived
 * @param charge the order's header charge; zero unless this is its first delivery
 * @param gross all together with VAT, as the order computed it
 */
public record Delivery(
    String dispatch,
    String order,
    String buyer,
    LocalDate on,
    int paymentDays,
    List<GoodsLine> lines,
    Money charge,
    Money gross) {

  /** Nothing below zero, and the parts not above the whole. */
  public Delivery {
    lines = List.copyOf(lines);
    if (gross.isNegative()
        || charge.isNegative()
        || net(lines, gross).plus(charge).isMoreThan(gross)) {
      throw new IllegalArgumentException(
          "delivery " + dispatch + ": lines and charge are more than its gross of " + gross);
    }
  }

  /** The lines together, without charge and VAT. */
  public Money net() {
    return net(lines, gross);
  }

  /** What is left of the gross when lines and charge are taken off. */
  public Money vat() {
    return gross.minus(net()).minus(charge);
  }

  private static Money net(List<GoodsLine> lines, Money like) {
    return lines.stream().map(GoodsLine::net).reduce(Money.zero(like.currency()), Money::plus);
  }
}
