package voti.credit.ledgermap;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingApprovalRefused;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingApproved;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingDrafted;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingWithdrawn;
import voti.values.decision.Actor;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** One version of the ledger's accounts: drafted by one person, put in force by another. */
@Aggregate
class LedgerMapping {

  @AggregateIdentifier private @Nullable String id;
  private int version;
  private @Nullable String drafter;
  private boolean approved;
  private boolean withdrawn;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(LedgerMappingCommand.DraftLedgerMapping c, Actor actor) {
    if (id != null) {
      throw new WrongState(
          "mapping-is-new", "This version exists; draft the next one instead of changing it.");
    }
    apply(
        new LedgerMappingDrafted(
            c.ledgerMapping(),
            c.version(),
            c.basedOn(),
            c.accounts(),
            reason(actor),
            actor.person()));
  }

  @CommandHandler
  void decide(LedgerMappingCommand.ApproveLedgerMapping c, Actor actor, Clock clock) {
    requireDraft();
    var why = reason(actor);
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var approval =
        new MappingIsApproved(requireNonNull(drafter), actor.person(), c.effectiveFrom(), today);
    var broken = approval.broken();
    apply(
        broken == null
            ? new LedgerMappingApproved(
                c.ledgerMapping(), version, c.effectiveFrom(), why, actor.person())
            : new LedgerMappingApprovalRefused(
                c.ledgerMapping(), version, broken, approval.sentence(), actor.person()));
  }

  @CommandHandler
  void decide(LedgerMappingCommand.WithdrawLedgerMapping c, Actor actor) {
    requireDraft();
    apply(new LedgerMappingWithdrawn(c.ledgerMapping(), version, reason(actor), actor.person()));
  }

  @EventSourcingHandler
  void evolve(LedgerMappingEvent event) {
    switch (event) {
      case LedgerMappingDrafted e -> {
        id = e.ledgerMapping();
        version = e.version();
        drafter = e.draftedBy();
      }
      case LedgerMappingApproved _ -> approved = true;
      case LedgerMappingWithdrawn _ -> withdrawn = true;
      case LedgerMappingApprovalRefused _ -> {}
    }
  }

  private void requireDraft() {
    if (approved || withdrawn) {
      throw new WrongState(
          "mapping-is-drafted",
          approved ? "This version is approved already." : "This draft was withdrawn.");
    }
  }

  private static String reason(Actor actor) {
    if (actor.reason().isBlank()) {
      throw new RuleBroken(
          "mapping-has-a-reason", "A change of the ledger's accounts needs a reason in words.");
    }
    return actor.reason();
  }
}
