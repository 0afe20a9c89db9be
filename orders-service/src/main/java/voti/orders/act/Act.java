package voti.orders.act;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.act.ActCommand.SignAct;
import voti.orders.act.ActEvent.ActRefused;
import voti.orders.act.ActEvent.ActSigned;
import voti.values.decision.RuleBroken;

/** A signed record of damage, shortage or misuse: written once. */
@Aggregate
class Act {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable ActSigned signed;

  Act() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(SignAct command) {
    checkWhole(command);
    var event =
        new ActSigned(
            command.act(),
            command.account(),
            command.order(),
            command.kind(),
            command.on(),
            command.lines(),
            command.cause(),
            command.documentHash(),
            command.signatories());
    if (signed == null) {
      apply(event);
    } else if (!signed.equals(event)) {
      apply(
          new ActRefused(
              command.act(),
              signed.account(),
              "act-is-written-once",
              "This id stands for the act of " + signed.on() + "; a signed act is not changed."));
    }
  }

  private static void checkWhole(SignAct command) {
    if (command.lines().isEmpty()
        || command.lines().stream().anyMatch(line -> !line.quantity().isPositive())) {
      throw new RuleBroken("act-has-quantities", "An act says how much of which lines.");
    }
    if (command.signatories().isEmpty()
        || command.signatories().stream().anyMatch(String::isBlank)) {
      throw new RuleBroken("act-is-signed", "An act needs at least one signatory.");
    }
    if (command.cause().isBlank() || command.documentHash().isBlank()) {
      throw new RuleBroken(
          "act-has-evidence", "An act says what caused it and names the document by its hash.");
    }
  }

  @EventSourcingHandler
  void evolve(ActSigned event) {
    id = event.act();
    signed = event;
  }

  @EventSourcingHandler
  void evolve(ActRefused event) {
    id = event.act();
  }
}
