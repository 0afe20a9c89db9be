package voti.credit.dunning;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.dunning.DunningRunEvent.RunPrepared;
import voti.credit.dunning.DunningRunEvent.RunStarted;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

/** A run of reminders: first a preview, which a person lets go or throws away, once. */
@Aggregate
class DunningRun {

  @AggregateIdentifier private @Nullable String id;
  private @Nullable RunStarted started;
  private String state = "new";
  private int letters;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(DunningRunCommand.StartRun c) {
    if (id == null) {
      new RunDayHasCome(c.on(), c.today()).check();
      apply(new RunStarted(c.run(), c.on(), c.procedure()));
    }
  }

  @CommandHandler
  void decide(DunningRunCommand.CompletePreview c) {
    if (state.equals("started")) {
      apply(new RunPrepared(c.run(), c.letters(), c.due(), c.leftOut()));
    }
  }

  @CommandHandler
  void decide(DunningRunCommand.ApproveRun c, Actor actor) {
    var of = prepared();
    if (letters == 0) {
      throw new RuleBroken("run-has-letters", "There is no letter in this run to let go.");
    }
    apply(
        new DunningRunEvent.RunApproved(
            c.run(),
            of.on(),
            new Decision(
                Outcome.GRANTED,
                of.procedure(),
                List.of(new Fact("letters", Integer.toString(letters))),
                List.of(
                    new RuleResult(
                        "run-was-previewed", true, "The preview of " + of.on() + " was made.")),
                new Authority(actor.role(), actor.mandate(), null),
                why(actor))));
  }

  @CommandHandler
  void decide(DunningRunCommand.CancelRun c, Actor actor) {
    prepared();
    apply(new DunningRunEvent.RunCancelled(c.run(), why(actor)));
  }

  @CommandHandler
  void decide(DunningRunCommand.FinishRun c) {
    if (state.equals("approved")) {
      apply(new DunningRunEvent.RunFinished(c.run(), c.sent(), c.kept(), c.voided()));
    }
  }

  @EventSourcingHandler
  void evolve(DunningRunEvent event) {
    id = event.run();
    switch (event) {
      case RunStarted e -> {
        started = e;
        state = "started";
      }
      case RunPrepared e -> {
        state = "prepared";
        letters = e.letters().size();
      }
      case DunningRunEvent.RunApproved _ -> state = "approved";
      case DunningRunEvent.RunCancelled _ -> state = "cancelled";
      case DunningRunEvent.RunFinished _ -> state = "finished";
    }
  }

  private RunStarted prepared() {
    if (!state.equals("prepared")) {
      throw new WrongState(
          "run-is-prepared", "This run is " + state + ".", new Fact("state", state));
    }
    return requireNonNull(started);
  }

  private static String why(Actor actor) {
    if (actor.reason().isBlank()) {
      throw new RuleBroken(
          "run-is-decided-in-words", "A run is let go or thrown away for a reason.");
    }
    return actor.reason();
  }
}
