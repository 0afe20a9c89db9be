package voti.orders.fulfilment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.fulfilment.FulfilmentCommand.AcceptReturn;
import voti.orders.fulfilment.FulfilmentCommand.CreditAct;
import voti.orders.fulfilment.FulfilmentCommand.DispatchGoods;
import voti.orders.fulfilment.FulfilmentCommand.HoldDispatch;
import voti.orders.fulfilment.FulfilmentCommand.InspectReturn;
import voti.orders.fulfilment.FulfilmentCommand.OpenFulfilment;
import voti.orders.fulfilment.FulfilmentCommand.PromiseRedelivery;
import voti.orders.fulfilment.FulfilmentCommand.ReceiveReturn;
import voti.orders.fulfilment.FulfilmentCommand.RecordDelivery;
import voti.orders.fulfilment.FulfilmentCommand.RecordPartialDeliveryConsent;
import voti.orders.fulfilment.FulfilmentCommand.ReleaseGoods;
import voti.orders.fulfilment.FulfilmentCommand.WithdrawReturn;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentOpened;
import voti.orders.fulfilment.FulfilmentEvent.PartialDeliveryConsented;
import voti.values.decision.Actor;
import voti.values.decision.WrongState;

/** What happens to the goods of one confirmed order. */
@Aggregate
@Revision("3")
class Fulfilment {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable Standing standing;

  Fulfilment() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(OpenFulfilment command) {
    if (standing == null) {
      apply(
          new FulfilmentOpened(
              command.fulfilment(),
              command.account(),
              command.order(),
              command.debtor(),
              command.paymentDays(),
              command.lines(),
              command.charge()));
    } else {
      Following.follow(standing, command).forEach(event -> apply(event));
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(ReleaseGoods command) {
    if (standing != null) {
      apply(Following.release(standing, command));
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(HoldDispatch command) {
    if (standing != null && standing.held() == null) {
      apply(Moving.hold(standing, command));
    }
  }

  @CommandHandler
  void decide(RecordPartialDeliveryConsent command) {
    if (standing().consented()) {
      throw new WrongState("consent-is-given-once", "The buyer has consented before.");
    }
    var opened = standing().opened();
    apply(
        new PartialDeliveryConsented(
            opened.fulfilment(),
            opened.account(),
            opened.order(),
            command.by(),
            command.on(),
            command.reason()));
  }

  @CommandHandler
  void decide(DispatchGoods command) {
    apply(Moving.dispatch(standing(), command));
  }

  @CommandHandler
  void decide(RecordDelivery command) {
    apply(Moving.deliver(standing(), command));
  }

  @CommandHandler
  void decide(AcceptReturn command) {
    Returning.giveBack(standing(), command).forEach(event -> apply(event));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(CreditAct command) {
    if (standing != null) {
      MakingGood.credit(standing, command).forEach(event -> apply(event));
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(PromiseRedelivery command) {
    if (standing != null) {
      MakingGood.promise(standing, command).ifPresent(event -> apply(event));
    }
  }

  @CommandHandler
  void decide(ReceiveReturn command) {
    apply(Returning.receive(standing(), command));
  }

  @CommandHandler
  void decide(WithdrawReturn command) {
    apply(Returning.withdraw(standing(), command));
  }

  @CommandHandler
  void decide(InspectReturn command, Actor actor) {
    Returning.inspect(standing(), command, actor).forEach(event -> apply(event));
  }

  @EventSourcingHandler
  void evolve(FulfilmentEvent event) {
    id = event.fulfilment();
    standing =
        standing == null && event instanceof FulfilmentOpened opened
            ? Standing.of(opened)
            : standing().after(event);
  }

  private Standing standing() {
    return Objects.requireNonNull(standing, "a fulfilment begins with its opening");
  }
}
