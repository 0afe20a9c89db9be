package voti.credit.replay;

import java.util.ArrayList;
import java.util.Currency;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds up orders one by one, as they come. */
final class OrderCounter {

  private final TreeMap<String, Long> moves = new TreeMap<>();
  private final OrderSide letIn = new OrderSide(false);
  private final OrderSide keptOut = new OrderSide(true);
  private long asked;
  private long differ;
  private long unknown;

  void add(OrderReplayed one) {
    asked++;
    differ += one.differs() ? 1 : 0;
    unknown += one.lacking() == null ? 0 : 1;
    moves.merge(one.then() + ">" + one.now(), 1L, Long::sum);
    switch (one.turn()) {
      case OrderReplayed.LET_IN -> letIn.add(one);
      case OrderReplayed.KEPT_OUT -> keptOut.add(one);
      default -> {}
    }
  }

  OrderFindings findings() {
    var counted = new ArrayList<OrderFindings.OrderMove>();
    moves.forEach(
        (move, orders) -> {
          var ends = move.split(">", 2);
          counted.add(new OrderFindings.OrderMove(ends[0], ends[1], orders));
        });
    var in = letIn.end();
    var out = keptOut.end();
    var currencies = new TreeSet<>(in.keySet());
    currencies.addAll(out.keySet());
    var sums = new ArrayList<OrderFindings.Sums>();
    for (var code : currencies) {
      var none = OrderSide.Sum.none(Currency.getInstance(code));
      sums.add(sums(code, in.getOrDefault(code, none), out.getOrDefault(code, none)));
    }
    return new OrderFindings(asked, differ, unknown, counted, sums);
  }

  private static OrderFindings.Sums sums(String code, OrderSide.Sum in, OrderSide.Sum out) {
    return new OrderFindings.Sums(
        code,
        in.orders(),
        in.amount(),
        out.orders(),
        out.amount(),
        in.onThem(),
        out.onThem(),
        in.then(),
        out.then());
  }
}
