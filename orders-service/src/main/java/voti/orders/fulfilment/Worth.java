package voti.orders.fulfilment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import voti.orders.tax.Vat;
import voti.values.Money;
import voti.values.Quantity;

/**
 * What goods are worth when they move in parts: each line climbs its own ladder by quantity, VAT of
 * each rate climbs one by amount, the charge goes with the first delivery. A return walks the same
 * ladders back, so whatever the order of movements, they sum to the whole. When the order changes,
 * what has left keeps its worth and the rest sums to the new whole.
 *
 * @param lines of the order
 * @param charge of the whole order
 * @param ladders of the lines, in their order
 * @param taxes the ladders of VAT
 */
record Worth(List<FulfilledLine> lines, Money charge, List<Climb> ladders, List<TaxLadder> taxes) {

  /** VAT of one rate, by net amount. */
  record TaxLadder(Vat vat, Climb climb) {}

  Worth(List<FulfilledLine> lines, Money charge) {
    this(
        lines,
        charge,
        lines.stream().map(line -> Climb.of(line.net(), line.ordered().amount())).toList(),
        wholes(lines, charge).entrySet().stream()
            .map(
                whole ->
                    new TaxLadder(
                        whole.getKey(),
                        Climb.of(tax(whole.getKey(), whole.getValue()), whole.getValue().amount())))
            .toList());
  }

  /** The same order with other lines: what has left stays as it was. */
  Worth changed(Map<Integer, Quantity> left, List<FulfilledLine> now, Money chargeNow) {
    var climbs = new ArrayList<Climb>();
    for (var line : now) {
      var climbed = left.getOrDefault(line.line(), line.ordered().none()).amount();
      climbs.add(ladder(line).from(climbed, line.net(), line.ordered().amount()));
    }
    var reached = reached(left, chargeOf(left));
    var rates = new ArrayList<TaxLadder>();
    for (var whole : wholes(now, chargeNow).entrySet()) {
      var vat = whole.getKey();
      var climbed = reached.getOrDefault(vat, none()).amount();
      var total = tax(vat, whole.getValue());
      var before = climb(vat).upTo(climbed);
      rates.add(
          new TaxLadder(
              vat,
              climb(vat)
                  .from(
                      climbed,
                      before.isMoreThan(total) ? before : total,
                      whole.getValue().amount())));
    }
    return new Worth(now, chargeNow, climbs, rates);
  }

  /** The net amount of what has left, by rate; the charge goes with the first of it. */
  Map<Vat, Money> reached(Map<Integer, Quantity> left) {
    return reached(left, chargeOf(left));
  }

  /** VAT of a rate on so much of it. */
  Money taxUpTo(Vat vat, Money reached) {
    return climb(vat).upTo(reached.amount());
  }

  /** What a quantity of a line is worth. */
  Money net(int line, Quantity quantity) {
    return ladder(line(line)).upTo(quantity.amount());
  }

  /** What a line is of. */
  String product(int line) {
    return line(line).product();
  }

  /** Goods that go to the buyer. */
  Movement delivery(Map<Integer, Quantity> kept, List<LineQuantity> moved, boolean first) {
    return movement(kept, moved, first ? none() : charge, charge, 1);
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
      var climb = ladder(line);
      var net = signed(climb.upTo(to.amount()).minus(climb.upTo(from.amount())), sign);
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
    return reached(kept, charged).entrySet().stream()
        .map(base -> climb(base.getKey()).upTo(base.getValue().amount()))
        .reduce(none(), Money::plus);
  }

  private Map<Vat, Money> reached(Map<Integer, Quantity> kept, Money charged) {
    var reached = new LinkedHashMap<Vat, Money>();
    reached.put(lines.getFirst().vat(), charged);
    for (var line : lines) {
      var quantity = kept.getOrDefault(line.line(), line.ordered().none());
      reached.merge(line.vat(), ladder(line).upTo(quantity.amount()), Money::plus);
    }
    return reached;
  }

  private static Map<Vat, Money> wholes(List<FulfilledLine> lines, Money charge) {
    var wholes = new LinkedHashMap<Vat, Money>();
    wholes.put(lines.getFirst().vat(), charge);
    lines.forEach(line -> wholes.merge(line.vat(), line.net(), Money::plus));
    return wholes;
  }

  private static Money tax(Vat vat, Money whole) {
    return whole.times(vat.rate().fraction());
  }

  private Money chargeOf(Map<Integer, Quantity> left) {
    return left.values().stream().anyMatch(Quantity::isPositive) ? charge : none();
  }

  private Climb ladder(FulfilledLine wanted) {
    for (var i = 0; i < lines.size(); i++) {
      if (lines.get(i).line() == wanted.line()) {
        return ladders.get(i);
      }
    }
    return new Climb(List.of(), none());
  }

  private Climb climb(Vat vat) {
    return taxes.stream()
        .filter(tax -> tax.vat().equals(vat))
        .map(TaxLadder::climb)
        .findFirst()
        .orElse(new Climb(List.of(), none()));
  }

  private static Money signed(Money amount, int sign) {
    return sign > 0 ? amount : amount.negated();
  }

  private Money none() {
    return Money.zero(charge.currency());
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
    return Stream.concat(
            lines.stream().map(line -> net(line.line(), line.ordered())), Stream.of(charge))
        .reduce(none(), Money::plus)
        .plus(vatAt(all, charge));
  }
}
