package voti.credit.invoice;

import java.time.LocalDate;
import java.util.List;
import voti.credit.goods.Delivery;
import voti.credit.goods.GoodsLine;
import voti.values.Money;

/** A delivery as a bill names it. */
public record BilledDelivery(
    String dispatch,
    String order,
    String buyer,
    LocalDate on,
    List<GoodsLine> lines,
    Money charge,
    Money gross) {

  /** Lines are copied. */
  public BilledDelivery {
    lines = List.copyOf(lines);
  }

  static BilledDelivery of(Delivery delivery) {
    return new BilledDelivery(
        delivery.dispatch(),
        delivery.order(),
        delivery.buyer(),
        delivery.on(),
        delivery.lines(),
        delivery.charge(),
        delivery.gross());
  }

  /** What is left of the gross when lines and charge are taken off. */
  public Money vat() {
    return lines.stream().map(GoodsLine::net).reduce(gross.minus(charge), Money::minus);
  }
}
