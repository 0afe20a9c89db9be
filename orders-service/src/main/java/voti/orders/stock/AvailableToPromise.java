package voti.orders.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import voti.values.Quantity;

/**
 * Cumulative available-to-promise with look-ahead: of a day it is the least that is left on that
 * day or any later one, when everything announced until then has come and everything promised until
 * then has gone; never below zero. So whoever takes it takes nothing that is promised to others,
 * now or later. What was announced for a day that is over and has not come is not counted; what was
 * promised for such a day is wanted on the first day.
 */
public final class AvailableToPromise {

  private AvailableToPromise() {}

  /**
   * One day.
   *
   * @param day the day
   * @param coming announced for it
   * @param going promised for it
   * @param balance on hand at its end, if all comes and goes as announced; negative when too much
   *     is promised
   * @param promise what can still be promised for it, zero or more
   */
  public record Day(
      LocalDate day, Quantity coming, Quantity going, Quantity balance, Quantity promise) {}

  /**
   * Every day from one on.
   *
   * @param days how many, one or more
   * @param onHand in the product's own unit, like all the rest
   */
  public static List<Day> over(
      LocalDate from,
      int days,
      Quantity onHand,
      Collection<Expected> expected,
      Collection<Demand> demands) {
    var none = onHand.none();
    var coming = new TreeMap<LocalDate, Quantity>();
    expected.stream()
        .filter(one -> !one.on().isBefore(from))
        .forEach(one -> coming.merge(one.on(), one.quantity(), Quantity::plus));
    var going = new TreeMap<LocalDate, Quantity>();
    for (var demand : demands) {
      var day = demand.promised().isBefore(from) ? from : demand.promised();
      going.merge(day, demand.open(), Quantity::plus);
    }
    var last = from.plusDays(days - 1L);
    last = coming.isEmpty() || !coming.lastKey().isAfter(last) ? last : coming.lastKey();
    last = going.isEmpty() || !going.lastKey().isAfter(last) ? last : going.lastKey();
    var all = new ArrayList<Day>();
    var balance = onHand;
    for (var day = from; !day.isAfter(last); day = day.plusDays(1)) {
      var in = coming.getOrDefault(day, none);
      var out = going.getOrDefault(day, none);
      balance = balance.plus(in).minus(out);
      all.add(new Day(day, in, out, balance, none));
    }
    return lookingAhead(all).subList(0, days);
  }

  private static List<Day> lookingAhead(List<Day> days) {
    var looked = new ArrayList<>(days);
    var least = days.getLast().balance();
    for (var at = days.size() - 1; at >= 0; at--) {
      var day = days.get(at);
      least = Allocation.smaller(least, day.balance());
      var promise = least.isPositive() ? least : least.none();
      looked.set(at, new Day(day.day(), day.coming(), day.going(), day.balance(), promise));
    }
    return List.copyOf(looked);
  }
}
