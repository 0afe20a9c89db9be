package voti.orders.promotion;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.promotion.PromotionCommand.ApprovePromotion;
import voti.orders.promotion.PromotionCommand.DraftPromotion;
import voti.orders.promotion.PromotionCommand.DropPromise;
import voti.orders.promotion.PromotionCommand.KeepSimulation;
import voti.orders.promotion.PromotionCommand.PromiseBudget;
import voti.orders.promotion.PromotionCommand.RefusePromotion;
import voti.orders.promotion.PromotionCommand.ReserveBudget;
import voti.orders.promotion.PromotionCommand.WithdrawPromotion;
import voti.orders.promotion.PromotionEvent.PromotionDrafted;
import voti.values.decision.Actor;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** One promotion: drafted, simulated, approved, running within its budget, withdrawn. */
@Aggregate
@Revision("2")
class Promotion {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable PromotionStanding standing;

  Promotion() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(DraftPromotion command, Actor actor) {
    if (standing != null) {
      throw new WrongState("promotion-is-drafted-once", "This promotion is written down.");
    }
    apply(Launching.draft(command, actor));
  }

  @CommandHandler
  void decide(KeepSimulation command, Actor actor) {
    apply(Launching.simulate(standing(), command, actor));
  }

  @SuppressWarnings("UnusedVariable") // The command says all by its kind.
  @CommandHandler
  void decide(ApprovePromotion command, Actor actor) {
    apply(Launching.approve(standing(), actor));
  }

  @SuppressWarnings("UnusedVariable")
  @CommandHandler
  void decide(RefusePromotion command, Actor actor) {
    apply(Launching.turnDown(standing(), actor));
  }

  @CommandHandler
  void decide(WithdrawPromotion command, Actor actor) {
    apply(Launching.withdraw(standing(), command, actor));
  }

  @CommandHandler
  void decide(PromiseBudget command, Clock clock, Actor actor) {
    apply(Budgeting.promise(standing(), command, clock.instant(), actor));
  }

  @CommandHandler
  void decide(DropPromise command) {
    Budgeting.drop(standing(), command).ifPresent(event -> apply(event));
  }

  @CommandHandler
  void decide(ReserveBudget command) {
    Budgeting.reserve(standing(), command).ifPresent(event -> apply(event));
  }

  @EventSourcingHandler
  void evolve(PromotionEvent event) {
    id = event.promotion();
    if (event instanceof PromotionDrafted drafted) {
      standing = PromotionStanding.of(drafted);
    } else if (standing != null) {
      standing = standing.after(event);
    }
  }

  private PromotionStanding standing() {
    if (standing == null) {
      throw new Unknown(
          "promotion-is-known", "The promotion was refused before it was written down.");
    }
    return standing;
  }
}
