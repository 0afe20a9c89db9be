package voti.orders.order;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.orders.promotion.Gains;
import voti.orders.promotion.OfferedPromotions;
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
 * @param sent VAT on what has left, which stays as it is; {@code null} while nothing has
 */
public record OrderLines(
    List<OrderLine> lines, Money allowance, Money charge, @Nullable List<SentTax> sent) {

  /** The lists are copied. */
  public OrderLines {
    lines = List.copyOf(lines);
    sent = sent == null ? null : List.copyOf(sent);
  }

  /** Nothing has left. */
  public OrderLines(List<OrderLine> lines, Money allowance, Money charge) {
    this(lines, allowance, charge, null);
  }

  /** Lines that each keep their own part of the allowance; the whole is what they sum to. */
  static OrderLines keeping(List<OrderLine> lines, Money charge, List<SentTax> sent) {
    var allowance =
        lines.stream().map(OrderLines::own).reduce(Money.zero(charge.currency()), Money::plus);
    return new OrderLines(lines, allowance, charge, sent.isEmpty() ? null : sent);
  }

  private static Money own(OrderLine line) {
    var terms = line.terms();
    return terms == null ? Money.zero(line.listPrice().currency()) : line.ownShare(terms);
  }

  /** The lines of which something is ordered. */
  public List<OrderLine> present() {
    return lines.stream().filter(line -> !line.gone()).toList();
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
    if (eachKeepsItsOwn()) {
      return lines.stream().map(OrderLines::own).toList();
    }
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
    return sum(bases.entrySet().stream().map(base -> vat(base.getKey(), base.getValue())).toList());
  }

  /** Where all of a rate has left, its VAT is what left with it; it never falls under that. */
  private Money vat(Vat rate, Money base) {
    var whole = base.times(rate.rate().fraction());
    return Objects.requireNonNullElse(sent, List.<SentTax>of()).stream()
        .filter(left -> left.vat().equals(rate))
        .map(left -> left.base().equals(base) || left.tax().isMoreThan(whole) ? left.tax() : whole)
        .findFirst()
        .orElse(whole);
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
    return eachKeepsItsOwn()
        ? keeping(changed, charge, Objects.requireNonNullElse(sent, List.of()))
        : new OrderLines(changed, allowance, charge, sent);
  }

  /** What promotions would give these lines, whatever they have of them now. */
  public Gains gains(OfferedPromotions offered) {
    return Promoting.gains(this, offered);
  }

  /** The same order with what promotions give it. */
  public OrderLines promoted(Gains gains) {
    return Promoting.submitted(this, gains);
  }

  /** What people agreed, without what promotions add. */
  OrderLines withoutPromotions() {
    var own =
        lines.stream().filter(line -> !line.isFree()).map(line -> line.promoted(null)).toList();
    return eachKeepsItsOwn()
        ? keeping(own, charge, Objects.requireNonNullElse(sent, List.of()))
        : new OrderLines(own, allowance, charge, sent);
  }

  private boolean eachKeepsItsOwn() {
    return lines.stream().anyMatch(line -> line.terms() != null);
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
