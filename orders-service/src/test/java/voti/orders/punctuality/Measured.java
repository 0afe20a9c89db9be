package voti.orders.punctuality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Quantity;

/** Lines of five pieces each, in February 2010. */
final class Measured {

  static final LocalDate TODAY = day(22);

  private Measured() {}

  static LocalDate day(int ofFebruary) {
    return LocalDate.of(2010, 2, ofFebruary);
  }

  static Arrival arrived(int ofFebruary, int pieces) {
    return new Arrival(day(ofFebruary), Quantity.of(String.valueOf(pieces), "C62"));
  }

  static MeasuredLine line(
      String order,
      int number,
      @Nullable LocalDate requested,
      @Nullable LocalDate promised,
      Arrival... arrivals) {
    return new MeasuredLine(
        order,
        order,
        "acc-7f-1",
        number,
        "prd-00-1",
        "SKU",
        "Brush",
        Quantity.of("5", "C62"),
        requested,
        promised,
        promised,
        null,
        List.of(arrivals));
  }
}
