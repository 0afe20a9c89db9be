package voti.orders.bonus;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.bonus.BonusCommand.ApproveBonus;
import voti.orders.bonus.BonusCommand.ApproveSettlement;
import voti.orders.bonus.BonusCommand.CountDelivery;
import voti.orders.bonus.BonusCommand.CountReturn;
import voti.orders.bonus.BonusCommand.DraftBonus;
import voti.orders.bonus.BonusCommand.EndBonus;
import voti.orders.bonus.BonusCommand.RefuseBonus;
import voti.orders.bonus.BonusCommand.RefuseSettlement;
import voti.orders.bonus.BonusCommand.SettleBonus;
import voti.orders.bonus.BonusEvent.BonusDrafted;
import voti.values.decision.Actor;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** One bonus agreement with an account: drafted, approved, accruing, settled. */
@Aggregate
@Revision("2")
class BonusAgreement {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable BonusStanding standing;

  BonusAgreement() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(DraftBonus command, Actor actor) {
    if (standing != null) {
      throw new WrongState("bonus-is-drafted-once", "This agreement is written down.");
    }
    apply(Agreeing.draft(command, actor));
  }

  @SuppressWarnings("UnusedVariable") // The command says all by its kind.
  @CommandHandler
  void decide(ApproveBonus command, Actor actor) {
    apply(Agreeing.approve(standing(), actor));
  }

  @SuppressWarnings("UnusedVariable")
  @CommandHandler
  void decide(RefuseBonus command, Actor actor) {
    apply(Agreeing.turnDown(standing(), actor));
  }

  @CommandHandler
  void decide(EndBonus command, Actor actor) {
    apply(Agreeing.end(standing(), command, actor));
  }

  @CommandHandler
  void decide(CountDelivery command) {
    Accruing.delivered(standing(), command).forEach(event -> apply(event));
  }

  @CommandHandler
  void decide(CountReturn command) {
    Accruing.cameBack(standing(), command).forEach(event -> apply(event));
  }

  @CommandHandler
  void decide(SettleBonus command, Actor actor) {
    apply(Settling.settle(standing(), command, actor));
  }

  @SuppressWarnings("UnusedVariable")
  @CommandHandler
  void decide(ApproveSettlement command, Actor actor) {
    apply(Settling.approve(standing(), actor));
  }

  @SuppressWarnings("UnusedVariable")
  @CommandHandler
  void decide(RefuseSettlement command, Actor actor) {
    apply(Settling.turnDown(standing(), actor));
  }

  @EventSourcingHandler
  void evolve(BonusEvent event) {
    id = event.agreement();
    if (event instanceof BonusDrafted drafted) {
      standing = BonusStanding.of(drafted);
    } else if (standing != null) {
      standing = standing.after(event);
    }
  }

  private BonusStanding standing() {
    if (standing == null) {
      throw new Unknown("bonus-is-known", "The agreement was refused before it was written down.");
    }
    return standing;
  }
}
