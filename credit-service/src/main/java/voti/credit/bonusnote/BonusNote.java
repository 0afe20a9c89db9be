package voti.credit.bonusnote;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;

/**
 * The credit note of one settlement of a bonus: heard, and issued once. A bonus lowers the price of
 * what was supplied, and with it the VAT on it (directive 2006/112/EC article 90), whether it is
 * set off or paid out.
 */
@Aggregate
class BonusNote {

  @AggregateIdentifier private @Nullable String id;
  private @Nullable String account;
  private @Nullable SettledBonus bonus;
  private boolean issued;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(BonusNoteCommand.HearSettlement c) {
    if (bonus == null) {
      apply(new BonusNoteEvent.BonusSettlementHeard(c.bonusNote(), c.account(), c.bonus()));
    }
  }

  @CommandHandler
  void decide(BonusNoteCommand.IssueBonusNote c) {
    if (account == null || bonus == null) {
      throw new IllegalStateException("a note needs its settlement: " + id);
    }
    if (!issued) {
      var vat = bonus.shares().stream().map(BonusShare::taxed).toList();
      var gross = vat.stream().map(VatSubtotal::vat).reduce(bonus.net(), Money::plus);
      apply(
          new BonusNoteEvent.BonusNoteIssued(
              c.bonusNote(), account, c.number(), bonus, vat, gross));
    }
  }

  @EventSourcingHandler
  void evolve(BonusNoteEvent event) {
    id = event.bonusNote();
    account = event.account();
    bonus = event.bonus();
    issued = event instanceof BonusNoteEvent.BonusNoteIssued;
  }
}
