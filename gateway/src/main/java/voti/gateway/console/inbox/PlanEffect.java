package voti.gateway.console.inbox;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.gateway.console.Json;

/**
 * What an order does to the plan of the manager who looks after its account, once it is delivered.
 *
 * @param plan its id
 * @param month it is of
 * @param now percent of the volume that is met
 * @param before with the order as it stands
 * @param after with the order as it would be
 */
record PlanEffect(String plan, String month, BigDecimal now, BigDecimal before, BigDecimal after) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** The manager's plan of the month in which the goods are wanted. */
  static Optional<Json> plan(List<Json> plans, Json order) {
    var day = order.text("requestedFrom");
    var on = day == null ? order.text("orderedOn") : day;
    return on == null
        ? Optional.empty()
        : plans.stream()
            .filter(
                plan -> YearMonth.from(LocalDate.parse(on)).toString().equals(plan.text("month")))
            .filter(plan -> "approved".equals(plan.text("state")))
            .findFirst();
  }

  /** Nothing can be said where the plan is in another currency than the order. */
  static @Nullable PlanEffect of(Json attainment, Json grounds) {
    var volume = attainment.object("volume");
    var planned = volume.object("plan");
    var before = grounds.object("orderBefore");
    var after = grounds.object("orderAfter");
    if (planned.text("currency") == null
        || !String.valueOf(planned.text("currency")).equals(before.text("currency"))) {
      return null;
    }
    var actual = amount(volume.object("actual"));
    var plan = amount(planned);
    return new PlanEffect(
        String.valueOf(attainment.text("plan")),
        String.valueOf(attainment.text("month")),
        share(actual, plan),
        share(actual.add(amount(before)), plan),
        share(actual.add(amount(after)), plan));
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
  }

  private static BigDecimal amount(Json money) {
    return new BigDecimal(String.valueOf(money.text("amount")));
  }
}
