package voti.orders.promotion;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import voti.values.Ladder;
import voti.values.Money;

/**
 * An order's lines, with what promotions have given so far.
 *
 * @param lines that are ordered
 * @param taken off each line, by number
 * @param free goods on top of each line, by number
 */
record Basket(List<OfferedLine> lines, Map<Integer, Money> taken, Map<Integer, BigDecimal> free) {

  static Basket of(List<OfferedLine> lines) {
    return new Basket(lines, Map.of(), Map.of());
  }

  List<OfferedLine> covered(Goods goods) {
    return lines.stream().filter(goods::cover).toList();
  }

  /** What the line still asks before an allowance of the whole order. */
  Money remaining(OfferedLine line) {
    var gone = taken.get(line.line());
    return gone == null ? line.amount() : line.amount().minus(gone);
  }

  /** What so many units of the line still ask, from the bottom of its ladder. */
  Money remaining(OfferedLine line, BigDecimal units) {
    return new Ladder(remaining(line), line.quantity().amount()).upTo(units);
  }

  Money by(Base base, OfferedLine line) {
    return base == Base.LIST ? line.list() : remaining(line);
  }

  /** How much can be taken off before the line falls under its floor, or under nothing. */
  Money room(OfferedLine line, boolean belowFloor) {
    var bears = remaining(line).minus(line.share());
    var units = line.quantity().amount().add(freeOn(line));
    var room = belowFloor ? bears : bears.minus(line.floorOf(units));
    return room.isNegative() ? room.minus(room) : room;
  }

  BigDecimal freeOn(OfferedLine line) {
    return free.getOrDefault(line.line(), BigDecimal.ZERO);
  }

  Basket after(Effect effect) {
    var takenNow = new HashMap<>(taken);
    var freeNow = new HashMap<>(free);
    for (var part : effect.parts()) {
      takenNow.merge(part.line().line(), part.allowance(), Money::plus);
      freeNow.merge(part.line().line(), part.free(), BigDecimal::add);
    }
    return new Basket(lines, takenNow, freeNow);
  }
}
