package voti.credit.dispute;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.dispute.DisputeEvent.DisputeOpened;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

/** One contested part of one invoice: opened with an owner and a clock, answered once. */
@Aggregate
class Dispute {

  private static final Policy POLICY = new Policy("dispute", "1");

  @AggregateIdentifier private @Nullable String id;
  private @Nullable DisputeOpened opened;
  private @Nullable String owner;
  private @Nullable LocalDate answerBy;
  private boolean reminded;
  private String state = "open";

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(DisputeCommand.OpenDispute c) {
    if (id != null) {
      return;
    }
    DisputeReasons.check(c.reason());
    new ContestedPartIsOpen(c.amount(), c.open()).check();
    new AnswerIsDueInTime(c.owner(), c.on(), c.answerBy()).check();
    apply(
        new DisputeOpened(
            c.dispute(),
            c.account(),
            c.item(),
            c.number(),
            c.amount(),
            c.reason(),
            c.owner(),
            c.answerBy(),
            c.on()));
  }

  @CommandHandler
  void decide(DisputeCommand.AssignDispute c) {
    var of = open();
    new AnswerIsDueInTime(c.owner(), c.on(), c.answerBy()).check();
    apply(
        new DisputeEvent.DisputeAssigned(
            c.dispute(), of.account(), of.item(), of.number(), c.owner(), c.answerBy(), c.on()));
  }

  @CommandHandler
  void decide(DisputeCommand.RemindDisputeOwner c) {
    var day = answerBy;
    if (state.equals("open") && !reminded && day != null && day.isBefore(c.on())) {
      var of = open();
      apply(
          new DisputeEvent.DisputeOwnerReminded(
              c.dispute(),
              of.account(),
              of.item(),
              of.number(),
              requireNonNull(owner),
              day,
              c.on()));
    }
  }

  @CommandHandler
  void decide(DisputeCommand.AcceptDispute c, Actor actor) {
    var of = open();
    new ContestedPartIsOpen(c.amount(), of.amount()).check();
    apply(
        new DisputeEvent.DisputeAccepted(
            c.dispute(),
            of.account(),
            of.item(),
            of.number(),
            of.amount(),
            c.amount(),
            c.on(),
            record(Outcome.GRANTED, of, c.amount(), actor)));
  }

  @CommandHandler
  void decide(DisputeCommand.RejectDispute c, Actor actor) {
    var of = open();
    apply(
        new DisputeEvent.DisputeRejected(
            c.dispute(),
            of.account(),
            of.item(),
            of.number(),
            of.amount(),
            c.on(),
            record(Outcome.REFUSED, of, Money.zero(of.amount().currency()), actor)));
  }

  @CommandHandler
  void decide(DisputeCommand.WithdrawDispute c, Actor actor) {
    var of = open();
    apply(
        new DisputeEvent.DisputeWithdrawn(
            c.dispute(), of.account(), of.item(), of.number(), of.amount(), c.on(), why(actor)));
  }

  @CommandHandler
  void decide(DisputeCommand.SettleDispute c) {
    if (state.equals("accepted")) {
      var of = requireNonNull(opened);
      apply(
          new DisputeEvent.DisputeSettled(
              c.dispute(), of.account(), of.item(), of.number(), of.amount(), c.creditNote()));
    }
  }

  @CommandHandler
  void decide(DisputeCommand.LapseDispute c) {
    if (state.equals("open")) {
      var of = requireNonNull(opened);
      apply(
          new DisputeEvent.DisputeLapsed(
              c.dispute(), of.account(), of.item(), of.number(), of.amount(), c.sentence()));
    }
  }

  @EventSourcingHandler
  void evolve(DisputeEvent event) {
    id = event.dispute();
    switch (event) {
      case DisputeOpened e -> {
        opened = e;
        given(e.owner(), e.answerBy());
      }
      case DisputeEvent.DisputeAssigned e -> given(e.owner(), e.answerBy());
      case DisputeEvent.DisputeOwnerReminded _ -> reminded = true;
      case DisputeEvent.DisputeAccepted _ -> state = "accepted";
      case DisputeEvent.DisputeRejected _ -> state = "rejected";
      case DisputeEvent.DisputeWithdrawn _ -> state = "withdrawn";
      case DisputeEvent.DisputeSettled _ -> state = "settled";
      case DisputeEvent.DisputeLapsed _ -> state = "lapsed";
    }
  }

  /** Whoever has another day, or another to answer, is reminded anew. */
  private void given(String to, LocalDate by) {
    owner = to;
    answerBy = by;
    reminded = false;
  }

  private DisputeOpened open() {
    if (!state.equals("open")) {
      throw new WrongState(
          "dispute-is-open", "This dispute is " + state + " already.", new Fact("state", state));
    }
    return requireNonNull(opened);
  }

  private static String why(Actor actor) {
    if (actor.reason().isBlank()) {
      throw new RuleBroken("dispute-is-answered-in-words", "A dispute is answered with a reason.");
    }
    return actor.reason();
  }

  private static Decision record(Outcome how, DisputeOpened of, Money credit, Actor actor) {
    return new Decision(
        how,
        POLICY,
        List.of(
            new Fact("contested", of.amount().toString()),
            new Fact("reason", of.reason()),
            new Fact("credit-note-wanted", credit.toString())),
        List.of(
            new RuleResult(
                "contested-part-is-open",
                true,
                credit + " of the contested " + of.amount() + " is to be credited.")),
        new Authority(actor.role(), actor.mandate(), null),
        why(actor));
  }
}
