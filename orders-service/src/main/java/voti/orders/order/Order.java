package voti.orders.order;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import voti.orders.authority.DiscountAuthority;
import voti.orders.order.OrderCommand.CancelOrder;
import voti.orders.order.OrderCommand.CaptureOrder;
import voti.orders.order.OrderCommand.CloseOrder;
import voti.orders.order.OrderCommand.ConfirmDifference;
import voti.orders.order.OrderCommand.ConfirmOrder;
import voti.orders.order.OrderCommand.HearCondition;
import voti.orders.order.OrderCommand.HearRejection;
import voti.orders.order.OrderCommand.HearRelease;
import voti.orders.order.OrderCommand.HoldForCredit;
import voti.orders.order.OrderCommand.SubmitOrder;
import voti.orders.order.OrderCommand.TakePart;
import voti.orders.order.OrderCommand.TakeQuoted;
import voti.values.decision.Actor;

/** One order. It keeps what its next decision needs; how decisions are made stands beside it. */
@Aggregate
@Revision("3")
class Order extends EscalatingOrder {

  Order() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(CaptureOrder command, DiscountAuthority authority, Clock clock, Actor actor) {
    if (standing == null) {
      var captured = new Capture(command).captured();
      apply(captured);
      var routes = new Routes(authority, clock.instant(), command.buying());
      all(Discounting.ofDocument(captured, command.mandate(), routes, actor));
    } else if (!Objects.equals(standing.captured().source(), command.source())) {
      apply(Refusals.otherContent(standing));
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(TakePart command) {
    if (standing == null) {
      all(Splitting.take(command));
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(TakeQuoted command) {
    if (standing == null) {
      apply(command.captured());
    }
  }

  @CommandHandler
  void decide(ConfirmDifference command) {
    apply(Submitting.confirm(open("confirm a difference"), command));
  }

  @CommandHandler
  void decide(SubmitOrder command, DiscountAuthority authority, Clock clock, Actor actor) {
    var routes = new Routes(authority, clock.instant());
    all(Submitting.submit(open("submit"), command, routes, actor));
  }

  @CommandHandler
  void decide(ConfirmOrder command) {
    if (standing().waitsForCredit() && Crediting.isAnswered(standing(), command.amount())) {
      apply(Crediting.confirm(standing(), command));
    }
  }

  @CommandHandler
  void decide(HoldForCredit command) {
    if (Crediting.isWithdrawn(standing(), command.amount())) {
      apply(Crediting.withdrawn(standing(), command));
      return;
    }
    if (!Crediting.isAnswered(standing(), command.amount())) {
      return;
    }
    if (standing().waitsForCredit()) {
      apply(Crediting.hold(standing(), command));
    } else if (standing().state() == OrderState.CONFIRMED) {
      apply(Crediting.withdrawn(standing(), command));
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
  void decide(HearRejection command) {
    if (standing().waitsForCredit()) {
      apply(Crediting.rejected(standing(), command));
    }
  }

  @CommandHandler
  void decide(CancelOrder command) {
    if (!standing().isOver()) {
      apply(Closing.cancel(standing(), command));
    }
  }

  @CommandHandler
  void decide(CloseOrder command) {
    // What was underway when credit was withdrawn arrives all the same. New figures that credit
    // is asked about want more than what has arrived.
    if (standing().state() == OrderState.CONFIRMED
        || (standing().state() == OrderState.WAITING_FOR_CREDIT_DECISION
            && standing().agreed() == null)) {
      apply(Crediting.closed(standing(), command));
    }
  }
}
