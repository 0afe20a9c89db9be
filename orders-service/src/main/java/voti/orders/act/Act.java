package voti.orders.act;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.act.ActCommand.AddEvidence;
import voti.orders.act.ActCommand.AgreeResolution;
import voti.orders.act.ActCommand.CosignAct;
import voti.orders.act.ActCommand.FinishResolution;
import voti.orders.act.ActCommand.HearDone;
import voti.orders.act.ActCommand.NoteOverdueResolution;
import voti.orders.act.ActCommand.SignAct;
import voti.orders.act.ActEvent.ActCosigned;
import voti.orders.act.ActEvent.ActRefused;
import voti.orders.act.ActEvent.ActSigned;
import voti.orders.act.ActEvent.EvidenceAdded;
import voti.orders.act.ActEvent.ResolutionOverdue;
import voti.values.decision.Actor;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

/**
 * A signed record of damage, shortage or misuse: written once, then only added to, until what it
 * asks for is done.
 */
@Aggregate
@Revision("2")
class Act {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable ActStanding standing;

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
            command.signatories(),
            command.causeCode());
    if (standing == null) {
      apply(event);
    } else if (!standing.signed().equals(event)) {
      var signed = standing.signed();
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

  @CommandHandler
  void decide(AddEvidence command, Actor actor) {
    if (!standing().evidence().contains(command.evidence().hash())) {
      var signed = standing().signed();
      apply(
          new EvidenceAdded(
              signed.act(), signed.account(), signed.order(), command.evidence(), actor.person()));
    }
  }

  @CommandHandler
  void decide(CosignAct command) {
    if (!standing().signatories().contains(command.signatory())) {
      var signed = standing().signed();
      apply(
          new ActCosigned(
              signed.act(), signed.account(), signed.order(), command.signatory(), command.on()));
    }
  }

  @CommandHandler
  void decide(AgreeResolution command, Actor actor) {
    apply(Resolving.agree(standing(), command, actor));
  }

  @CommandHandler
  void decide(FinishResolution command, Actor actor) {
    apply(Resolving.finish(standing(), command, actor));
  }

  @CommandHandler
  void decide(HearDone command, Actor actor) {
    var open = Resolving.open(standing());
    if (open != null && open.kind() == command.kind()) {
      apply(Resolving.done(standing(), open, command.on(), command.reference(), actor));
    }
  }

  @CommandHandler
  void decide(NoteOverdueResolution command) {
    var open = Resolving.open(standing());
    if (open != null && !standing().overdue() && open.deadline().isBefore(command.today())) {
      var signed = standing().signed();
      apply(new ResolutionOverdue(signed.act(), signed.account(), signed.order(), open));
    }
  }

  @EventSourcingHandler
  void evolve(ActEvent event) {
    id = event.act();
    if (event instanceof ActSigned signed) {
      standing = ActStanding.of(signed);
    } else if (standing != null) {
      standing = standing.after(event);
    }
  }

  private ActStanding standing() {
    if (standing == null) {
      throw new Unknown("act-is-known", "There is no such act.");
    }
    return standing;
  }
}
