package voti.orders.promotion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voti.orders.promotion.Effect.Part;
import voti.values.Ladder;
import voti.values.Money;

/** What a promotion would take off lines, before the floor is looked at. */
final class Wish {

  private final Offer offer;
  private final Basket basket;
  private final Map<OfferedLine, Money> wanted = new LinkedHashMap<>();

  Wish(Offer offer, Basket basket) {
    this.offer = offer;
    this.basket = basket;
  }

  void add(OfferedLine line, Money allowance) {
    if (allowance.isPositive()) {
      wanted.merge(line, allowance, Money::plus);
    }
  }

  /** A total over lines by the ladder, weighted by what each is worth. */
  void spread(Money total, Map<OfferedLine, Money> worth) {
    if (!total.isPositive()) {
      return;
    }
    var parts = Ladder.spread(total, worth.values().stream().map(Money::amount).toList());
    var at = 0;
    for (var line : worth.keySet()) {
      add(line, parts.get(at++));
    }
  }

  /** What is granted of it; what would push a line below its floor is cut off. */
  Effect granted(String why) {
    var parts = new ArrayList<Part>();
    var cut = offer.terms().nothing();
    for (var one : wanted.entrySet()) {
      var room = basket.room(one.getKey(), offer.terms().belowFloor());
      var allowed = one.getValue().isMoreThan(room) ? room : one.getValue();
      cut = cut.plus(one.getValue().minus(allowed));
      parts.add(new Part(one.getKey(), allowed, BigDecimal.ZERO));
    }
    return told(offer, parts, cut, why);
  }

  static Effect told(Offer offer, List<Part> parts, Money cut, String why) {
    var given = parts.stream().filter(Part::isSomething).toList();
    if (given.isEmpty() && cut.isPositive()) {
      return new Effect(offer, List.of(), cut, why + "; the floor leaves nothing of it");
    }
    var reason = cut.isPositive() ? "%s; %s cut off at the floor".formatted(why, cut) : why;
    return new Effect(offer, given, cut, given.isEmpty() ? "it gives nothing here" : reason);
  }
}
