package voti.orders.order;

import java.util.ArrayList;
import java.util.List;
import voti.orders.order.LineTerms.Exact;
import voti.values.Money;

/** What lines keep when their order changes: their part of the allowance, and what has left. */
final class KeptTerms {

  private KeptTerms() {}

  /** Each line with its own part of the allowance from now on. */
  static List<OrderLine> of(OrderLines order) {
    var shares = order.shares();
    var kept = new ArrayList<OrderLine>();
    for (var line : order.lines()) {
      var share = shares.get(kept.size());
      kept.add(
          line.terms() == null
              ? line.under(new LineTerms(line.quantity(), share, null, null))
              : line);
    }
    return kept;
  }

  /** What has left keeps its worth to the cent, whatever else becomes of the line. */
  static OrderLines settled(List<OrderLine> lines, Money charge, Sent sent) {
    return OrderLines.keeping(
        lines.stream().map(line -> settled(line, sent)).toList(), charge, sent.taxes());
  }

  private static OrderLine settled(OrderLine line, Sent sent) {
    var terms = line.terms();
    var left = sent.of(line.line());
    if (terms == null || left.isEmpty()) {
      return line;
    }
    var share = terms.share(line.quantity());
    var worth = left.get().net().plus(share);
    return left.get().quantity().equals(line.quantity()) || worth.isMoreThan(line.amount())
        ? line.under(terms.worth(new Exact(line.quantity(), worth)))
        : line;
  }
}
