package voti.orders.cause;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.cause.CauseCommand.PlaceCause;
import voti.orders.cause.CauseEvent.CausePlaced;
import voti.orders.cause.CauseEvent.CauseRefused;
import voti.values.Ids;
import voti.values.decision.Actor;

/** All causes together: two moves that only together make a cycle meet here. */
@Aggregate
class CauseTree {

  /** The one tree. */
  static final String ID = Ids.named("cau", Ids.NO_SLOT, "causes");

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private CauseBook book = CauseBook.NONE;

  CauseTree() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(PlaceCause command, Actor actor) {
    var cause = command.cause();
    var flaw = new CauseStandsInTree(book, cause).flaw();
    if (flaw.isPresent()) {
      var why = flaw.get();
      apply(
          new CauseRefused(command.tree(), cause.code(), why.rule(), why.field(), why.sentence()));
    } else if (!cause.equals(book.find(cause.code()).orElse(null))) {
      apply(new CausePlaced(command.tree(), cause, book.version() + 1, actor.person()));
    }
  }

  @EventSourcingHandler
  void evolve(CauseEvent event) {
    id = event.tree();
    book = book.after(event);
  }
}
