package voti.orders.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.orders.order.RequestedLine;
import voti.orders.order.Sale;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.Quantity;
import voti.values.decision.RuleResult;

/** What can be asked of a framework. */
sealed interface FrameworkCommand {

  /**
   * A line that is to be agreed.
   *
   * @param line goods and total quantity
   * @param discount off the winning column
   */
  record Asked(RequestedLine line, Percentage discount, @Nullable Quantity perCallOff) {}

  /** Agree it. */
  record AgreeFramework(
      @TargetAggregateIdentifier String framework,
      String number,
      String currency,
      Period period,
      Pricing pricing,
      List<Asked> lines,
      Percentage over,
      Percentage under,
      @Nullable Schedule schedule,
      Sale sale)
      implements FrameworkCommand {}

  /**
   * Call something off.
   *
   * @param order the id of the order that follows
   * @param due the day of the schedule; {@code null}: by hand
   * @param goods of which lines how much, by the framework's numbers; what stands against a line on
   *     that day comes with it
   * @param sale prices, terms and buyer of the day; {@code null}: see the obstacle
   * @param obstacle why nothing can be sold to the account that day; {@code null}: nothing
   */
  record CallOff(
      @TargetAggregateIdentifier String framework,
      String order,
      String orderNumber,
      LocalDate on,
      @Nullable LocalDate due,
      List<RequestedLine> goods,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      @Nullable Sale sale,
      @Nullable RuleResult obstacle)
      implements FrameworkCommand {}

  /**
   * Follow an order that was called off.
   *
   * @param ordered what it has of each line now
   * @param delivered what of each line has arrived
   */
  record FollowCallOff(
      @TargetAggregateIdentifier String framework,
      String order,
      Map<Integer, Quantity> ordered,
      Map<Integer, Quantity> delivered)
      implements FrameworkCommand {}

  /** Call nothing off for the time being. */
  record SuspendFramework(@TargetAggregateIdentifier String framework, LocalDate on)
      implements FrameworkCommand {}

  /** Call it off again. */
  record ResumeFramework(@TargetAggregateIdentifier String framework, LocalDate on)
      implements FrameworkCommand {}

  /** End it before its time. */
  record EndFramework(@TargetAggregateIdentifier String framework, LocalDate on)
      implements FrameworkCommand {}

  /** Its period is over. */
  record ExpireFramework(@TargetAggregateIdentifier String framework, LocalDate today)
      implements FrameworkCommand {}
}
