package voti.orders.stock;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/** By what one demand goes before another. */
public enum Criterion {
  /** Whoever was promised an earlier day. */
  PROMISED_DAY,
  /** A before B before C before whoever is not classified. */
  ACCOUNT_CLASS,
  /** Whoever ordered earlier. */
  ORDER_DAY,
  /** By number, so that there is never a tie. */
  ORDER_NUMBER;

  private static final String LAST = "\uFFFF";

  Comparator<Demand> order() {
    return switch (this) {
      case PROMISED_DAY -> comparing(Demand::promised);
      case ACCOUNT_CLASS -> comparing(Criterion::classOf);
      case ORDER_DAY -> comparing(Demand::orderedOn);
      case ORDER_NUMBER ->
          comparing(Demand::number).thenComparing(Demand::order).thenComparing(Demand::line);
    };
  }

  private static String classOf(Demand demand) {
    var accountClass = demand.accountClass();
    return accountClass == null ? LAST : accountClass;
  }
}
