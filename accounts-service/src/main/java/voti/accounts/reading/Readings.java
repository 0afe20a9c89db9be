package voti.accounts.reading;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.accounts.reading.ReadingCommand.NoteReading;
import voti.accounts.reading.ReadingEvent.NamesRead;

/**
 * The record of one account's readings. It remembers nothing of them: that a reader is noted once a
 * day follows from the command's cause.
 */
@Aggregate
class Readings {

  // Axon reads it.
  @SuppressWarnings("UnusedVariable")
  @AggregateIdentifier
  private @Nullable String readings;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(NoteReading command) {
    apply(new NamesRead(command.readings(), command.account(), command.reader(), command.on()));
  }

  @EventSourcingHandler
  void evolve(NamesRead event) {
    readings = event.readings();
  }
}
