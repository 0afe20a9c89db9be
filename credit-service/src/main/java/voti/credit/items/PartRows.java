package voti.credit.items;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Instalments;
import voti.values.Money;

/** The parts of an item as items of their own, each with what reduced it. */
final class PartRows {

  private PartRows() {}

  /**
   * @param order what reduced it, in the order in which it counts
   */
  static List<ItemRow> of(ItemRow item, List<Reduction> order) {
    var split = split(item, order);
    var due = item.due();
    if (due == null || split == null) {
      return List.of(item);
    }
    var undisputed = Instalments.undisputed(split.open(), item.disputed());
    var levels = item.levels();
    var parts = new ArrayList<ItemRow>();
    for (var i = 0; i < split.count(); i++) {
      var left = split.open().get(i);
      parts.add(
          new ItemRow(
              item.item(),
              item.account(),
              item.kind(),
              Instalments.number(item.number(), i + 1),
              item.issuedOn(),
              due.get(i).dueOn(),
              split.amount(i),
              left,
              left.isZero(),
              left.minus(undisputed.get(i)),
              levels == null ? 0 : levels.get(i),
              shares(order, split.falls(i)),
              item.recorded(),
              item.sequence(),
              null,
              null,
              null,
              null,
              i + 1));
    }
    return List.copyOf(parts);
  }

  static @Nullable PartSplit split(ItemRow item, List<Reduction> order) {
    var steps = order.stream().map(Reduction::step).toList();
    return PartSplit.of(item.due(), item.amount(), item.original(), steps);
  }

  static List<Reduction> ordered(ItemRow item, Function<Reduction, LocalDate> by) {
    return item.reductions().stream()
        .sorted(Comparator.comparing(by).thenComparing(Reduction::sequence))
        .toList();
  }

  private static List<Reduction> shares(List<Reduction> order, List<Money> falls) {
    var shares = new ArrayList<Reduction>();
    for (var i = 0; i < order.size(); i++) {
      if (!falls.get(i).isZero()) {
        shares.add(order.get(i).of(falls.get(i)));
      }
    }
    return shares;
  }
}
