package voti.orders.fulfilment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voti.orders.tax.Vat;
import voti.values.Ladder;
import voti.values.Money;
import voti.values.Quantity;

/**
 * What goods are worth when they move in parts: each line climbs its own ladder by quantity, VAT of
 * each rate climbs one by amount, the charge goes with the first delivery. A return walks the same
 * ladders back, so whatever the order of movements, they sum to the whole.
 *
 * @param lines of the order
 * @param charge of the whole order
 */
record Worth(List<FulfilledLine> lines, Money charge) {

  /** Goods that go to the buyer. */
  Movement delivery(Map<Integer, Quantity> kept, List<LineQuantity> moved, boolean first) {
    return movement(kept, moved, first ? Money.zero(charge.currency()) : charge, charge, 1);
  }

  /** Goods that come back. */
  Movement giveBack(Map<Integer, Quantity> kept, List<LineQuantity> moved) {
    return movement(kept, moved, charge, charge, -1);
  }

  private Movement movement(
      Map<Integer, Quantity> kept,
      List<LineQuantity> moved,
      Money chargeBefore,
      Money chargeAfter,
      int sign) {
    var after = new LinkedHashMap<>(kept);
    var parts = new ArrayList<MovedLine>();
    for (var part : moved) {
      var line = line(part.line());
      var from = after.getOrDefault(line.line(), line.ordered().none());
      var to = sign > 0 ? from.plus(part.quantity()) : from.minus(part.quantity());
      var net = signed(ladder(line).between(from.amount(), to.amount()), sign);
      parts.add(new MovedLine(line.line(), line.product(), part.quantity(), net, line.vat()));
      after.put(line.line(), to);
    }
    var vat = signed(vatAt(after, chargeAfter).minus(vatAt(kept, chargeBefore)), sign);
    var charged = chargeAfter.minus(chargeBefore);
    var net = parts.stream().map(MovedLine::net).reduce(charged, Money::plus);
    return new Movement(parts, charged, vat, net.plus(vat));
  }

  /** VAT of what the buyer has, by the ladder of each rate. */
  private Money vatAt(Map<Integer, Quantity> kept, Money charged) {
    var none = Money.zero(charge.currency());
    var reached = new LinkedHashMap<Vat, Money>();
    var whole = new LinkedHashMap<Vat, Money>();
    reached.put(lines.getFirst().vat(), charged);
    whole.put(lines.getFirst().vat(), charge);
    for (var line : lines) {
      var quantity = kept.getOrDefault(line.line(), line.ordered().none());
      reached.merge(line.vat(), ladder(line).upTo(quantity.amount()), Money::plus);
      whole.merge(line.vat(), line.net(), Money::plus);
    }
    return whole.entrySet().stream()
        .filter(base -> base.getValue().isPositive())
        .map(
            base -> upTo(base.getKey(), base.getValue(), reached.getOrDefault(base.getKey(), none)))
        .reduce(none, Money::plus);
  }

  private static Money upTo(Vat vat, Money whole, Money reached) {
    return new Ladder(whole.times(vat.rate().fraction()), whole.amount()).upTo(reached.amount());
  }

  private static Ladder ladder(FulfilledLine line) {
    return new Ladder(line.net(), line.ordered().amount());
  }

  private static Money signed(Money amount, int sign) {
    return sign > 0 ? amount : amount.negated();
  }

  private FulfilledLine line(int number) {
    return lines.stream()
        .filter(line -> line.line() == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no line " + number));
  }

  /** The sum of everything, charge and VAT included. */
  Money gross() {
    var all = new LinkedHashMap<Integer, Quantity>();
    lines.forEach(line -> all.put(line.line(), line.ordered()));
    var nets = lines.stream().map(FulfilledLine::net).reduce(charge, Money::plus);
    return nets.plus(vatAt(all, charge));
  }
}
