package voti.benchmarks.store;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate there is. */
class Note {

  record Take(@TargetAggregateIdentifier String note) {}

  // Axon reads it.
  @SuppressWarnings("UnusedVariable")
  @AggregateIdentifier
  private @Nullable String note;

  private long taken;

  Note() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  long take(Take command) {
    apply(new NoteEvent.NoteTaken(command.note(), null, Notes.WORDS));
    return taken;
  }

  @EventSourcingHandler
  void on(NoteEvent.NoteTaken event) {
    note = event.note();
    taken++;
  }
}
