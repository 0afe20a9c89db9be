package voti.orders.redelivery;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.redelivery.RedeliveryCommand.DispatchRedelivery;
import voti.orders.redelivery.RedeliveryCommand.OpenRedelivery;
import voti.orders.redelivery.RedeliveryCommand.RecordRedelivery;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryArrived;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryDispatched;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryOpened;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryRefused;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** What one act lets be delivered again: promised, sent as a whole, arrived. */
@Aggregate
class Redelivery {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable RedeliveryOpened opened;
  private @Nullable RedeliveryDispatched sent;
  private boolean arrived;

  Redelivery() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(OpenRedelivery command) {
    if (opened == null) {
      apply(
          new RedeliveryOpened(
              command.redelivery(),
              command.account(),
              command.order(),
              command.act(),
              command.lines()));
    }
  }

  @CommandHandler
  void decide(DispatchRedelivery command) {
    var of = opened();
    if (sent != null) {
      throw new WrongState("redelivery-leaves-once", "It has left with " + sent.dispatch() + ".");
    }
    apply(
        new RedeliveryDispatched(
            of.redelivery(),
            of.account(),
            of.order(),
            of.act(),
            command.dispatch(),
            command.on(),
            of.lines()));
  }

  @CommandHandler
  void decide(RecordRedelivery command) {
    var of = opened();
    if (sent == null || arrived) {
      throw new WrongState("redelivery-is-underway", "Nothing of it is underway.");
    }
    apply(arrival(of, sent, command.on()));
  }

  private static RedeliveryEvent arrival(
      RedeliveryOpened of, RedeliveryDispatched sent, LocalDate on) {
    return on.isBefore(sent.on())
        ? new RedeliveryRefused(
            of.redelivery(),
            of.account(),
            of.order(),
            of.act(),
            "arrival-follows-dispatch",
            "It left on " + sent.on() + "; it cannot have arrived before.")
        : new RedeliveryArrived(
            of.redelivery(), of.account(), of.order(), of.act(), sent.dispatch(), on);
  }

  @EventSourcingHandler
  void evolve(RedeliveryEvent event) {
    id = event.redelivery();
    switch (event) {
      case RedeliveryOpened e -> opened = e;
      case RedeliveryDispatched e -> sent = e;
      case RedeliveryArrived _ -> arrived = true;
      case RedeliveryRefused _ -> {}
    }
  }

  private RedeliveryOpened opened() {
    if (opened == null) {
      throw new Unknown("redelivery-is-known", "There is no such redelivery.");
    }
    return opened;
  }
}
