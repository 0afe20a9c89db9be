package voti.credit.dunning;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.dunning.DunningLetterEvent.LetterIssued;
import voti.credit.dunning.DunningLetterEvent.LetterProposed;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** One letter of one run to one debtor: written once, handed to the post once. */
@Aggregate
class DunningLetter {

  @AggregateIdentifier private @Nullable String id;
  private @Nullable LetterProposed proposed;
  private String state = "proposed";
  private int level;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(DunningLetterCommand.ProposeLetter c) {
    if (id == null) {
      apply(
          new LetterProposed(
              c.letter(),
              c.run(),
              c.account(),
              c.on(),
              c.payBy(),
              c.items(),
              c.leftOut(),
              c.earlier(),
              c.text(),
              c.block(),
              c.procedure()));
    }
  }

  @CommandHandler
  void decide(DunningLetterCommand.DropLetter c, Actor actor) {
    if (!state.equals("proposed")) {
      throw new WrongState(
          "letter-is-proposed", "This letter is " + state + " already.", new Fact("state", state));
    }
    if (actor.reason().isBlank()) {
      throw new RuleBroken("letter-is-dropped-in-words", "A letter is dropped for a reason.");
    }
    apply(new DunningLetterEvent.LetterDropped(c.letter(), run(), account(), actor.reason()));
  }

  @CommandHandler
  void decide(DunningLetterCommand.ApproveLetter c) {
    if (state.equals("proposed")) {
      apply(new DunningLetterEvent.LetterApproved(c.letter(), run(), account()));
    }
  }

  @CommandHandler
  void decide(DunningLetterCommand.IssueLetter c) {
    if (!state.equals("approved")) {
      return;
    }
    var of = requireNonNull(proposed);
    var items = of.items().stream().filter(item -> c.raised().contains(item.debt())).toList();
    if (items.isEmpty()) {
      apply(new DunningLetterEvent.LetterVoided(c.letter(), run(), account()));
      return;
    }
    var zero = Money.zero(of.earlier().currency());
    new NotesAreWhatTheItemsSay(Proposal.fees(items, zero), c.fee()).check();
    new NotesAreWhatTheItemsSay(Proposal.interest(items, zero), c.interest()).check();
    apply(
        new LetterIssued(
            c.letter(),
            run(),
            account(),
            of.on(),
            c.payBy(),
            items,
            Proposal.due(items, zero),
            c.fee(),
            c.interest(),
            of.earlier(),
            Proposal.level(items),
            c.block(),
            c.text(),
            of.procedure()));
  }

  @CommandHandler
  void decide(DunningLetterCommand.TakeLetter c) {
    if (state.equals("issued")) {
      apply(new DunningLetterEvent.LetterTaken(c.letter(), run(), account()));
    }
  }

  @CommandHandler
  void decide(DunningLetterCommand.RecordLetterSent c) {
    if (state.equals("taken") || state.equals("kept")) {
      apply(
          new DunningLetterEvent.LetterSent(
              c.letter(), run(), account(), level, c.channel(), c.mark()));
    } else if (!state.equals("sent")) {
      throw new WrongState(
          "letter-is-written", "This letter is " + state + ".", new Fact("state", state));
    }
  }

  @CommandHandler
  void decide(DunningLetterCommand.KeepLetter c) {
    if (state.equals("issued") || state.equals("taken")) {
      apply(new DunningLetterEvent.LetterKept(c.letter(), run(), account(), level, c.why()));
    }
  }

  @EventSourcingHandler
  void evolve(DunningLetterEvent event) {
    id = event.letter();
    switch (event) {
      case LetterProposed e -> proposed = e;
      case DunningLetterEvent.LetterDropped _ -> state = "dropped";
      case DunningLetterEvent.LetterApproved _ -> state = "approved";
      case DunningLetterEvent.LetterVoided _ -> state = "voided";
      case LetterIssued e -> {
        state = "issued";
        level = e.level();
      }
      case DunningLetterEvent.LetterTaken _ -> state = "taken";
      case DunningLetterEvent.LetterSent _ -> state = "sent";
      case DunningLetterEvent.LetterKept _ -> state = "kept";
    }
  }

  private String run() {
    return requireNonNull(proposed).run();
  }

  private String account() {
    return requireNonNull(proposed).account();
  }
}
