package voti.accounts.interaction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.accounts.interaction.InteractionCommand.LogInteraction;
import voti.accounts.interaction.InteractionEvent.InteractionLogged;
import voti.values.decision.WrongState;

@Aggregate
class Interaction {

  @AggregateIdentifier private @Nullable String interaction;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(LogInteraction command) {
    if (interaction != null) {
      throw new WrongState(
          "interaction-is-logged-once",
          "interaction " + interaction + " is logged; what follows from it is a new one");
    }
    apply(
        new InteractionLogged(
            command.interaction(),
            command.account(),
            command.kind().small(),
            command.on(),
            command.summary(),
            command.promises()));
  }

  @EventSourcingHandler
  void evolve(InteractionLogged event) {
    interaction = event.interaction();
  }
}
