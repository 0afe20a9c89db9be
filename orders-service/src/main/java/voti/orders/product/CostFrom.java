package voti.orders.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * The standard cost of one unit from a day on.
 *
 * @param from the first day; {@code null}: from the beginning
 * @param cost of one unit
 */
public record CostFrom(@Nullable LocalDate from, Money cost) {

  boolean isBegunBy(LocalDate day) {
    return from == null || !from.isAfter(day);
  }
}
