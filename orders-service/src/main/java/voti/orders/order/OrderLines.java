package voti.orders.order;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import voti.orders.tax.Vat;
import voti.values.Ladder;
import voti.values.Money;
import voti.values.Percentage;

/**
 * All money of an order: lines, the document's allowance spread over them by the ladder, its
 * charge, VAT. Everything here is computed from what was agreed, nothing is kept twice.
 *
 * @param lines at least one
 * @param allowance taken off the whole order, zero or more
 * @param charge added to the whole order, zero or more
 */
public record OrderLines(List<OrderLine> lines, Money allowance, Money charge) {

  /** The list is copied. */
  public OrderLines {
    lines = List.copyOf(lines);
  }

  /** The line with that number. */
  public Optional<OrderLine> line(int number) {
    return lines.stream().filter(line -> line.line() == number).findFirst();
  }

  /** Each line's amount before the allowance, in their order. */
  public List<Money> amounts() {
    return lines.stream().map(OrderLine::amount).toList();
  }

  /** Each line's part of the allowance; they sum to it. */
  public List<Money> shares() {
    var weights = amounts().stream().map(Money::amount).toList();
    return weights.stream().allMatch(weight -> weight.signum() == 0)
        ? lines.stream().map(line -> zero()).toList()
        : Ladder.spread(allowance, weights);
  }

  /** The allowance as a part of all lines before it; nothing when there are no amounts. */
  public Percentage allowancePart() {
    var whole = sum(amounts()).amount();
    return whole.signum() == 0 ? Percentage.of("0") : Percentage.ofWhole(allowance.amount(), whole);
  }

  /** A line's part of the allowance. */
  public Money share(int number) {
    return shares().get(index(number));
  }

  /** What a line brings after its part of the allowance. */
  public Money net(int number) {
    var at = index(number);
    return lines.get(at).amount().minus(shares().get(at));
  }

  /** All lines after the allowance. */
  public Money goods() {
    return sum(amounts()).minus(allowance);
  }

  /** Goods and charge without VAT. */
  public Money withoutVat() {
    return goods().plus(charge);
  }

  /** Computed once per VAT rate; the charge carries the VAT of the first line. */
  public Money vat() {
    var bases = new LinkedHashMap<Vat, Money>();
    bases.put(lines.getFirst().vat(), charge);
    for (var line : lines) {
      bases.merge(line.vat(), net(line.line()), Money::plus);
    }
    return sum(
        bases.entrySet().stream()
            .map(base -> base.getValue().times(base.getKey().rate().fraction()))
            .toList());
  }

  /** What the buyer pays. */
  public Money total() {
    return withoutVat().plus(vat());
  }

  /**
   * The discount of a line against its winning column, its own and its part of the allowance
   * together. This is what a mandate's band is measured by.
   */
  public Percentage effective(int number) {
    var list = lines.get(index(number)).listAmount();
    return list.isZero()
        ? new Percentage(BigDecimal.ZERO)
        : Percentage.ofWhole(list.minus(net(number)).amount(), list.amount());
  }

  /**
   * What is left of a line's net amount after its cost, as a share of it; 0 where it is nothing.
   */
  public Percentage margin(int number) {
    var net = net(number);
    var cost = lines.get(index(number)).costAmount();
    return net.isZero()
        ? new Percentage(BigDecimal.ZERO)
        : Percentage.ofWhole(net.minus(cost).amount(), net.amount());
  }

  /** The same order with another discount on one line. */
  public OrderLines with(int number, Percentage discount) {
    var changed =
        lines.stream().map(line -> line.line() == number ? line.at(discount) : line).toList();
    return new OrderLines(changed, allowance, charge);
  }

  private int index(int number) {
    for (var i = 0; i < lines.size(); i++) {
      if (lines.get(i).line() == number) {
        return i;
      }
    }
    throw new IllegalArgumentException("the order has no line " + number);
  }

  private Money zero() {
    return Money.zero(allowance.currency());
  }

  private Money sum(List<Money> amounts) {
    return amounts.stream().reduce(zero(), Money::plus);
  }
}
