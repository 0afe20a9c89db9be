package voti.credit.limitproposal;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.authority.CreditAuthority;
import voti.values.decision.Actor;
import voti.values.decision.WrongState;

/** A proposed credit limit: who asked never approves, and who approved does not approve twice. */
@Aggregate
class LimitProposal {

  @AggregateIdentifier private @Nullable String id;
  private @Nullable Proposal proposal;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(
      LimitProposalCommand.ProposeLimit c, CreditAuthority authority, Clock clock, Actor actor) {
    if (id != null) {
      throw new WrongState(
          "limit-proposal-is-new", "This limit is proposed already; make another proposal.");
    }
    apply(Proposing.of(c, authority, clock.instant(), actor));
  }

  @CommandHandler
  void decide(LimitProposalCommand.ApproveLimit c, Actor actor) {
    apply(Proposing.approve(proposal().answeredBy(actor), c, actor));
  }

  @CommandHandler
  void decide(LimitProposalCommand.RejectLimit c, Actor actor) {
    apply(Proposing.reject(proposal().answeredBy(actor), c, actor));
  }

  @CommandHandler
  void decide(LimitProposalCommand.HurryLimit c, CreditAuthority authority) {
    var late = Proposing.late(proposal(), authority, c.at());
    if (late != null) {
      apply(late);
    }
  }

  @CommandHandler
  void decide(LimitProposalCommand.EndLimitProposal c) {
    if (!proposal().state().equals("lapsed")) {
      apply(Proposing.lapsed(proposal().proposed(), c.reason()));
    }
  }

  @EventSourcingHandler
  void evolve(LimitProposalEvent event) {
    id = event.limitProposal();
    proposal =
        switch (event) {
          case LimitProposalEvent.LimitProposed e -> Proposal.of(e);
          case LimitProposalEvent.LimitProposalApproved e -> proposal().approved(e);
          case LimitProposalEvent.LimitProposalEscalated e -> proposal().escalated(e);
          case LimitProposalEvent.LimitApprovalRefused _ -> proposal();
          case LimitProposalEvent.LimitProposalGranted _ -> proposal().in("granted");
          case LimitProposalEvent.LimitProposalRejected _ -> proposal().in("rejected");
          case LimitProposalEvent.LimitProposalLapsed _ -> proposal().in("lapsed");
        };
  }

  private Proposal proposal() {
    return requireNonNull(proposal);
  }
}
