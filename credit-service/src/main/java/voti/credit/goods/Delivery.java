package voti.credit.goods;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param deductions what was billed ahead and paid, and is taken off the bill; {@code null} where
 *     it is not known yet, or was recorded before it was kept
 * @param kept cash that was kept for the order and pays the bill; {@code null} with them
 */
public record Delivery(
    String dispatch,
    String order,
    String buyer,
    LocalDate on,
    int paymentDays,
    List<GoodsLine> lines,
    Money charge,
    Money gross,
    @Nullable List<Deduction> deductions,
    @Nullable List<KeptCash> kept) {

  /** As it arrives: what was paid ahead is the debtor's account's to know. */
  public Delivery(
      String dispatch,
      String order,
      String buyer,
      LocalDate on,
      int paymentDays,
      List<GoodsLine> lines,
      Money charge,
      Money gross) {
    this(dispatch, order, buyer, on, paymentDays, lines, charge, gross, null, null);
  }

  /** Nothing below zero, and the parts not above the whole. */
  public Delivery {
    lines = List.copyOf(lines);
    deductions = deductions == null ? null : List.copyOf(deductions);
    kept = kept == null ? null : List.copyOf(kept);
    if (gross.isNegative()
        || charge.isNegative()
        || net(lines, gross).plus(charge).isMoreThan(gross)) {
      throw new IllegalArgumentException(
          "delivery " + dispatch + ": lines and charge are more than its gross of " + gross);
    }
  }

  /** The same with what was paid ahead for it. */
  public Delivery paidAhead(List<Deduction> billed, List<KeptCash> cash) {
    return billed.isEmpty() && cash.isEmpty()
        ? this
        : new Delivery(dispatch, order, buyer, on, paymentDays, lines, charge, gross, billed, cash);
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
