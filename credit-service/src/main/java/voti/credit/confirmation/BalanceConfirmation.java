package voti.credit.confirmation;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.confirmation.BalanceConfirmationEvent.BalanceConfirmed;
import voti.credit.confirmation.BalanceConfirmationEvent.BalanceContested;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationKept;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationRefused;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationReminded;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationSent;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationTaken;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationUnanswered;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationWritten;
import voti.credit.confirmation.BalanceConfirmationEvent.ContestOwnerReminded;
import voti.credit.confirmation.BalanceConfirmationEvent.ContestResolved;
import voti.credit.confirmation.Contesting.ContestedFigureDiffers;
import voti.credit.confirmation.Contesting.OutcomeSaysItsDispute;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** One letter to one debtor about the balance of one day: sent, answered or not, once. */
@Aggregate
class BalanceConfirmation {

  /** In which an answer is awaited. */
  private static final Set<String> AWAITED = Set.of("written", "taken", "sent", "kept");

  @AggregateIdentifier private @Nullable String id;
  private @Nullable ConfirmationWritten letter;
  private List<Claim> claims = List.of();
  private @Nullable BalanceContested contest;
  private boolean ownerReminded;
  private int reminders;
  private String state = "new";

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(BalanceConfirmationCommand.WriteConfirmation c) {
    if (letter == null) {
      apply(
          new ConfirmationWritten(
              c.confirmation(),
              c.round(),
              c.account(),
              c.day(),
              c.writtenOn(),
              c.answerBy(),
              c.balances(),
              c.language(),
              c.text()));
    } else if (!letter.round().equals(c.round())) {
      refuse(
          "write",
          c.round(),
          "one-letter-for-account-and-day",
          "The balance of " + c.day() + " was asked about in another round.");
    }
  }

  @CommandHandler
  void decide(BalanceConfirmationCommand.TakeConfirmation c) {
    if (state.equals("written")) {
      apply(new ConfirmationTaken(c.confirmation(), account(), day()));
    }
  }

  @CommandHandler
  void decide(BalanceConfirmationCommand.RecordConfirmationSent c) {
    if (state.equals("taken") || state.equals("kept")) {
      apply(new ConfirmationSent(c.confirmation(), account(), day(), c.channel(), c.mark()));
    } else if (!state.equals("sent")) {
      throw wrong("letter-waits-to-be-sent");
    }
  }

  @CommandHandler
  void decide(BalanceConfirmationCommand.KeepConfirmation c) {
    if (state.equals("written") || state.equals("taken")) {
      apply(new ConfirmationKept(c.confirmation(), account(), day(), c.why()));
    }
  }

  @CommandHandler
  void decide(BalanceConfirmationCommand.RemindConfirmation c) {
    if (state.equals("sent") || state.equals("kept")) {
      apply(
          new ConfirmationReminded(
              c.confirmation(), account(), day(), c.on(), c.answerBy(), reminders + 1));
    }
  }

  @CommandHandler
  void decide(BalanceConfirmationCommand.ConfirmBalance c) {
    awaited();
    apply(
        new BalanceConfirmed(
            c.confirmation(),
            account(),
            day(),
            c.on(),
            c.by(),
            c.channel(),
            requireNonNull(letter).balances()));
  }

  @CommandHandler
  void decide(BalanceConfirmationCommand.ContestBalance c) {
    awaited();
    Contesting.eachCurrencyOnce(c.claimed());
    var differs =
        new ContestedFigureDiffers(Claim.of(c.claimed(), requireNonNull(letter).balances()));
    if (differs.holds()) {
      apply(
          new BalanceContested(
              c.confirmation(),
              account(),
              day(),
              c.on(),
              c.by(),
              differs.claims(),
              c.items(),
              c.owner(),
              c.answerBy()));
    } else {
      refuse("contest", null, ContestedFigureDiffers.NAME, differs.sentence());
    }
  }

  @CommandHandler
  void decide(BalanceConfirmationCommand.RemindContestOwner c) {
    var asked = contest;
    if (state.equals("contested")
        && !ownerReminded
        && asked != null
        && asked.answerBy().isBefore(c.on())) {
      apply(
          new ContestOwnerReminded(
              c.confirmation(), account(), day(), asked.owner(), asked.answerBy(), c.on()));
    }
  }

  @CommandHandler
  void decide(BalanceConfirmationCommand.ResolveContest c, Actor actor) {
    if (!state.equals("contested")) {
      throw wrong("balance-is-contested");
    }
    var why = reason(actor);
    var outcome = new OutcomeSaysItsDispute(c.outcome(), c.dispute());
    if (outcome.holds()) {
      apply(
          new ContestResolved(
              c.confirmation(), account(), day(), c.on(), c.outcome(), c.dispute(), claims, why));
    } else {
      refuse("resolve", null, OutcomeSaysItsDispute.NAME, outcome.sentence());
    }
  }

  @CommandHandler
  void decide(BalanceConfirmationCommand.CloseUnanswered c, Actor actor) {
    awaited();
    apply(new ConfirmationUnanswered(c.confirmation(), account(), day(), c.on(), reason(actor)));
  }

  @EventSourcingHandler
  void evolve(BalanceConfirmationEvent event) {
    id = event.confirmation();
    switch (event) {
      case ConfirmationWritten e -> {
        letter = e;
        state = "written";
      }
      case ConfirmationTaken _ -> state = "taken";
      case ConfirmationSent _ -> state = "sent";
      case ConfirmationKept _ -> state = "kept";
      case ConfirmationReminded e -> {
        reminders = e.reminders();
        state = "written";
      }
      case BalanceConfirmed _ -> state = "confirmed";
      case BalanceContested e -> {
        claims = e.claims();
        contest = e;
        ownerReminded = false;
        state = "contested";
      }
      case ContestOwnerReminded _ -> ownerReminded = true;
      case ContestResolved _ -> state = "resolved";
      case ConfirmationUnanswered _ -> state = "unanswered";
      case ConfirmationRefused _ -> {}
    }
  }

  private void refuse(String asked, @Nullable String round, String rule, String sentence) {
    apply(
        new ConfirmationRefused(
            requireNonNull(id), account(), day(), asked, round, rule, sentence));
  }

  private void awaited() {
    if (!AWAITED.contains(state)) {
      throw wrong("answer-is-awaited");
    }
  }

  private WrongState wrong(String rule) {
    return new WrongState(rule, "This confirmation is " + state + ".", new Fact("state", state));
  }

  private String account() {
    return requireNonNull(letter).account();
  }

  private LocalDate day() {
    return requireNonNull(letter).day();
  }

  private static String reason(Actor actor) {
    if (actor.reason().isBlank()) {
      throw new RuleBroken("confirmation-has-a-reason", "This needs a reason in words.");
    }
    return actor.reason();
  }
}
