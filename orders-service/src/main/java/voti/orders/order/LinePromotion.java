package voti.orders.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.promotion.Given;
import voti.values.Ladder;
import voti.values.Money;
import voti.values.Quantity;

/**
 * What promotions give a line. It is given for a quantity; a smaller one has its part of it by the
 * ladder, a larger one no more.
 *
 * @param of the quantity it is given for, above zero
 * @param given by each promotion
 * @param freeOf the line whose goods on top this line is; {@code null}: it is a line of its own
 */
public record LinePromotion(Quantity of, List<Given> given, @Nullable Integer freeOf) {

  /** The list is copied. */
  public LinePromotion {
    given = List.copyOf(given);
  }

  /** What each promotion gives so much of the line. */
  List<Given> given(Quantity quantity) {
    return given.stream()
        .map(
            one ->
                new Given(one.promotion(), one.name(), part(one.allowance(), quantity), one.free()))
        .toList();
  }

  /** What is off so much of the line. */
  Money allowance(Quantity quantity) {
    return given(quantity).stream()
        .map(Given::allowance)
        .reduce(Money::plus)
        .orElseThrow(() -> new IllegalStateException("a promotion that gives nothing is kept"));
  }

  private Money part(Money whole, Quantity quantity) {
    var upTo = quantity.isMoreThan(of) ? of : quantity;
    return new Ladder(whole, of.amount()).upTo(upTo.amount());
  }

  /** What stays with the first so many of it; {@code null} where that is none. */
  @Nullable LinePromotion first(Quantity quantity) {
    return quantity.isPositive() ? new LinePromotion(quantity, given(quantity), freeOf) : null;
  }

  /** What goes with the others, when the first are so many of all. */
  @Nullable LinePromotion rest(Quantity first, Quantity all) {
    var rest = all.minus(first);
    if (!rest.isPositive()) {
      return null;
    }
    var before = given(first);
    var whole = given(all);
    var others = new ArrayList<Given>();
    for (var i = 0; i < whole.size(); i++) {
      var one = whole.get(i);
      others.add(
          new Given(
              one.promotion(),
              one.name(),
              one.allowance().minus(before.get(i).allowance()),
              BigDecimal.ZERO));
    }
    return new LinePromotion(rest, others, freeOf);
  }
}
