package voti.orders.stock;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;

/** By what one demand goes before another. */
public enum Criterion {
  /** Whoever was promised an earlier day. */
  PROMISED_DAY(comparing(Demand::promised)),
  /** A before B before C before whoever is not classified. */
  ACCOUNT_CLASS(comparing(Demand::accountClass, nullsLast(naturalOrder()))),
  /** Whoever ordered earlier. */
  ORDER_DAY(comparing(Demand::orderedOn)),
  /** By number, so that there is never a tie. */
  ORDER_NUMBER(
      comparing(Demand::number).thenComparing(Demand::order).thenComparing(Demand::line));

  private final transient Comparator<Demand> order;

  Criterion(Comparator<Demand> order) {
    this.order = order;
  }

  Comparator<Demand> order() {
    return order;
  }
}
