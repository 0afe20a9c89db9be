package voti.orders.order;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.order.OrderCommand.ApproveEscalation;
import voti.orders.order.OrderCommand.CancelOrder;
import voti.orders.order.OrderCommand.CaptureOrder;
import voti.orders.order.OrderCommand.CloseOrder;
import voti.orders.order.OrderCommand.ConfirmDifference;
import voti.orders.order.OrderCommand.ConfirmOrder;
import voti.orders.order.OrderCommand.GrantDiscount;
import voti.orders.order.OrderCommand.HearCondition;
import voti.orders.order.OrderCommand.HearRelease;
import voti.orders.order.OrderCommand.HoldForCredit;
import voti.orders.order.OrderCommand.RefuseEscalation;
import voti.orders.order.OrderCommand.SubmitOrder;
import voti.values.decision.Actor;
import voti.values.decision.WrongState;

/** One order. It keeps what its next decision needs; how decisions are made stands beside it. */
@Aggregate
class Order {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable OrderStanding standing;

  Order() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(CaptureOrder command, Actor actor) {
    if (standing == null) {
      var captured = new Capture(command).captured();
      apply(captured);
      Discounting.ofDocument(captured, command.mandate(), actor).forEach(event -> apply(event));
    } else if (!Objects.equals(standing.captured().source(), command.source())) {
      apply(Refusals.otherContent(standing));
    }
  }

  @CommandHandler
  void decide(ConfirmDifference command) {
    apply(Submitting.confirm(open("confirm a difference"), command));
  }

  @CommandHandler
  void decide(GrantDiscount command, Actor actor) {
    apply(Discounting.asked(open("change a discount"), command, actor));
  }

  @CommandHandler
  void decide(ApproveEscalation command, Actor actor) {
    apply(Escalating.approve(open("decide an escalation"), command, actor));
  }

  @CommandHandler
  void decide(RefuseEscalation command, Actor actor) {
    apply(Escalating.refuse(open("decide an escalation"), command, actor));
  }

  @CommandHandler
  void decide(SubmitOrder command, Actor actor) {
    apply(Submitting.submit(open("submit"), command, actor));
  }

  @CommandHandler
  void decide(ConfirmOrder command) {
    if (standing().waitsForCredit()) {
      apply(Crediting.confirm(standing(), command));
    }
  }

  @CommandHandler
  void decide(HoldForCredit command) {
    if (standing().waitsForCredit()) {
      apply(Crediting.hold(standing(), command));
    }
  }

  @CommandHandler
  void decide(HearRelease command) {
    if (standing().waitsForCredit()) {
      apply(Crediting.released(standing(), command));
    }
  }

  @CommandHandler
  void decide(HearCondition command) {
    if (standing().waitsForCredit()) {
      apply(Crediting.conditioned(standing(), command));
    }
  }

  @CommandHandler
  void decide(CancelOrder command) {
    if (standing().state() == OrderState.CONFIRMED) {
      throw new WrongState(
          "confirmed-order-is-not-cancelled", "The goods of this order may be on their way.");
    }
    if (!standing().isOver()) {
      apply(Crediting.cancelled(standing(), command));
    }
  }

  @CommandHandler
  void decide(CloseOrder command) {
    if (standing().state() == OrderState.CONFIRMED) {
      apply(Crediting.closed(standing(), command));
    }
  }

  @EventSourcingHandler
  void evolve(OrderEvent event) {
    id = event.order();
    standing =
        standing == null && event instanceof OrderEvent.OrderCaptured captured
            ? OrderStanding.of(captured)
            : standing().after(event);
  }

  private OrderStanding open(String what) {
    if (standing().state() != OrderState.CAPTURED) {
      throw new WrongState(
          "order-is-open",
          "The order is %s; one can no longer %s.".formatted(standing().state().shown(), what));
    }
    return standing();
  }

  private OrderStanding standing() {
    return Objects.requireNonNull(standing, "an order begins with its capture");
  }
}
