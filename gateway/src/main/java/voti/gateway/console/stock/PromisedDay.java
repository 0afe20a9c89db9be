package voti.gateway.console.stock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import voti.gateway.console.Json;

/**
 * A day in the chart of what can be promised.
 *
 * @param day of the answer
 * @param width of its bar, in percent of the day that promises most
 */
public record PromisedDay(Json day, int width) {

  /** The first day, and each on which something comes, goes or can be promised otherwise. */
  static List<PromisedDay> of(List<Json> days) {
    var most =
        days.stream().map(PromisedDay::promise).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    var shown = new ArrayList<PromisedDay>();
    BigDecimal before = null;
    for (var day : days) {
      var promise = promise(day);
      if (before == null
          || promise.compareTo(before) != 0
          || amount(day, "coming").signum() != 0
          || amount(day, "going").signum() != 0) {
        shown.add(new PromisedDay(day, width(promise, most)));
      }
      before = promise;
    }
    return shown;
  }

  private static int width(BigDecimal promise, BigDecimal most) {
    return most.signum() == 0
        ? 0
        : promise.multiply(BigDecimal.valueOf(100)).divide(most, RoundingMode.HALF_UP).intValue();
  }

  private static BigDecimal promise(Json day) {
    return amount(day, "promise");
  }

  private static BigDecimal amount(Json day, String name) {
    var amount = day.object(name).text("amount");
    return amount == null ? BigDecimal.ZERO : new BigDecimal(amount);
  }
}
