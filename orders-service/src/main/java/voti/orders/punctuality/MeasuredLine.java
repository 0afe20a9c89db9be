package voti.orders.punctuality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Quantity;

/**
 * A line of a confirmed order, as it is held against its days.
 *
 * @param ordered what was ordered of it, with what was closed short by us; without what the buyer
 *     took away
 * @param requested the day by which the buyer wants it; {@code null}: nobody said
 * @param promised the first day it was promised for since the buyer last moved it; {@code null}: it
 *     was not promised
 * @param promisedNow the day it is promised for now
 * @param warehouse whose stock promised it; {@code null}: no stock of it is kept
 * @param arrivals what was delivered, the earliest first; goods that came back stay delivered
 */
record MeasuredLine(
    String order,
    String number,
    String account,
    int line,
    String product,
    String sku,
    String name,
    Quantity ordered,
    @Nullable LocalDate requested,
    @Nullable LocalDate promised,
    @Nullable LocalDate promisedNow,
    @Nullable String warehouse,
    List<Arrival> arrivals) {

  /** The list is copied. */
  MeasuredLine {
    arrivals = List.copyOf(arrivals);
  }

  /** By which the line can be named. */
  String key() {
    return "%s:%06d".formatted(order, line);
  }

  Verdict asRequested(LocalDate today) {
    return against(requested, today);
  }

  Verdict asPromised(LocalDate today) {
    return against(promised, today);
  }

  /**
   * On time in full: the whole ordered quantity was delivered no later than the day.
   *
   * @param today until which deliveries are known; a day before it is over
   */
  Verdict against(@Nullable LocalDate day, LocalDate today) {
    if (day == null) {
      return Verdict.NO_DAY;
    }
    if (isWhole(deliveredBy(day))) {
      return Verdict.ON_TIME;
    }
    if (!day.isBefore(today)) {
      return Verdict.OPEN;
    }
    return isWhole(deliveredBy(LocalDate.MAX)) ? Verdict.LATE : Verdict.SHORT;
  }

  private boolean isWhole(Quantity delivered) {
    return !ordered.isMoreThan(delivered);
  }

  private Quantity deliveredBy(LocalDate day) {
    return arrivals.stream()
        .filter(one -> !one.on().isAfter(day))
        .map(Arrival::quantity)
        .reduce(ordered.none(), Quantity::plus);
  }
}
