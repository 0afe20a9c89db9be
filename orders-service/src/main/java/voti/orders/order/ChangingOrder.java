package voti.orders.order;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.orders.authority.DiscountAuthority;
import voti.orders.order.OrderCommand.AmendOrder;
import voti.orders.order.OrderCommand.CloseShort;
import voti.orders.order.OrderCommand.KeepWhatLeft;
import voti.orders.order.OrderCommand.ReopenOrder;
import voti.orders.order.OrderCommand.SplitOrder;
import voti.values.decision.Actor;
import voti.values.decision.WrongState;

/** What an order knows, and how it changes after it was taken. */
abstract class ChangingOrder {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  @Nullable OrderStanding standing;

  @CommandHandler
  void decide(AmendOrder command, DiscountAuthority authority, Clock clock, Actor actor) {
    var order = underway("be amended");
    var routes = new Routes(authority, clock.instant());
    all(
        CallOffOnlyShrinks.amending(
            order, command, () -> Amending.amend(order, command, routes, actor)));
  }

  @CommandHandler
  void decide(KeepWhatLeft command, Actor actor) {
    if (standing().state() != OrderState.DELIVERED) {
      all(Amending.keep(standing(), command, actor));
    }
  }

  @CommandHandler
  void decide(CloseShort command) {
    all(Closing.closeShort(standing(), command));
  }

  @CommandHandler
  void decide(ReopenOrder command, Actor actor) {
    var order = standing();
    all(
        CallOffOnlyShrinks.unlessCalledOff(
            order, "reopen", () -> Closing.reopen(order, command, actor)));
  }

  @CommandHandler
  void decide(SplitOrder command, Actor actor) {
    var order = underway("be split");
    all(
        CallOffOnlyShrinks.unlessCalledOff(
            order, "split", () -> Splitting.split(order, command, actor)));
  }

  @EventSourcingHandler
  void evolve(OrderEvent event) {
    id = event.order();
    standing =
        standing == null && event instanceof OrderEvent.OrderCaptured captured
            ? OrderStanding.of(captured)
            : standing().after(event);
  }

  OrderStanding open(String what) {
    if (standing().state() != OrderState.CAPTURED) {
      throw new WrongState(
          "order-is-open",
          "The order is %s; one can no longer %s.".formatted(standing().state().shown(), what));
    }
    return standing();
  }

  OrderStanding underway(String what) {
    if (standing().isOver()) {
      throw new WrongState(
          "order-is-underway",
          "The order is %s; it can no longer %s.".formatted(standing().state().shown(), what));
    }
    return standing();
  }

  OrderStanding standing() {
    return Objects.requireNonNull(standing, "an order begins with its capture");
  }

  static void all(List<OrderEvent> events) {
    events.forEach(event -> apply(event));
  }
}
