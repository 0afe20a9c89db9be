package voti.credit.confirmation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.confirmation.ConfirmationRoundEvent.ConfirmationRoundRefused;
import voti.credit.confirmation.ConfirmationRoundEvent.ConfirmationRoundReminded;
import voti.credit.confirmation.ConfirmationRoundEvent.ConfirmationRoundStarted;
import voti.credit.confirmation.ConfirmationRoundEvent.ConfirmationRoundWritten;
import voti.values.decision.Actor;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** A round of balance confirmations of one day. */
@Aggregate
class ConfirmationRound {

  @AggregateIdentifier private @Nullable String id;
  private String state = "new";

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(ConfirmationRoundCommand.StartConfirmationRound c, Actor actor) {
    if (id != null) {
      return;
    }
    answeredLater(c.answerBy(), c.today());
    apply(
        c.day().isBefore(c.today())
            ? new ConfirmationRoundStarted(
                c.round(), c.day(), c.accounts(), c.answerBy(), c.today(), actor.person())
            : new ConfirmationRoundRefused(
                c.round(),
                c.day(),
                "day-of-the-balance-is-over",
                "The balance of " + c.day() + " is not known before that day is over."));
  }

  @CommandHandler
  void decide(ConfirmationRoundCommand.CompleteConfirmationRound c) {
    if (state.equals("started")) {
      apply(new ConfirmationRoundWritten(c.round(), c.written(), c.before()));
    }
  }

  @CommandHandler
  void decide(ConfirmationRoundCommand.RemindConfirmationRound c, Actor actor) {
    if (!state.equals("written")) {
      throw new WrongState("round-is-written", "This round is " + state + ".");
    }
    answeredLater(c.answerBy(), c.on());
    apply(new ConfirmationRoundReminded(c.round(), c.on(), c.answerBy(), actor.person()));
  }

  @EventSourcingHandler
  void evolve(ConfirmationRoundEvent event) {
    id = event.round();
    state =
        switch (event) {
          case ConfirmationRoundStarted _ -> "started";
          case ConfirmationRoundWritten _, ConfirmationRoundReminded _ -> "written";
          case ConfirmationRoundRefused _ -> "refused";
        };
  }

  private static void answeredLater(LocalDate answerBy, LocalDate today) {
    if (!answerBy.isAfter(today)) {
      throw new RuleBroken(
          "there-is-time-to-answer", "An answer is asked for by a day after " + today + ".");
    }
  }
}
