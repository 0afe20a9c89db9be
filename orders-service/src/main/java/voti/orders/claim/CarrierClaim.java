package voti.orders.claim;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.claim.ClaimCommand.GiveClaimUp;
import voti.orders.claim.ClaimCommand.OpenClaim;
import voti.orders.claim.ClaimCommand.SettleClaim;
import voti.orders.claim.ClaimEvent.ClaimGivenUp;
import voti.orders.claim.ClaimEvent.ClaimOpened;
import voti.orders.claim.ClaimEvent.ClaimRequestRefused;
import voti.orders.claim.ClaimEvent.ClaimSettled;
import voti.values.decision.Actor;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** What one carrier is to pay for what one act records: made, then settled or given up, once. */
@Aggregate
class CarrierClaim {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable ClaimOpened opened;
  private boolean over;

  CarrierClaim() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(OpenClaim command, Actor actor) {
    if (opened != null) {
      throw new WrongState("claim-is-made-once", "This act is claimed from " + opened.carrier());
    }
    if (!command.amount().isPositive()) {
      throw new RuleBroken("claim-is-for-money", "A claim is for an amount above zero.");
    }
    if (command.deadline().isBefore(command.on())) {
      throw new RuleBroken("deadline-follows-claim", "The deadline is before the claim.");
    }
    apply(
        new ClaimOpened(
            command.claim(),
            command.account(),
            command.order(),
            command.act(),
            command.carrier(),
            command.amount(),
            command.on(),
            command.deadline(),
            actor.person(),
            actor.reason()));
  }

  @CommandHandler
  void decide(SettleClaim command, Actor actor) {
    var of = open();
    var within = ClaimPolicy.within(of, command.amount());
    apply(
        within.passed()
            ? new ClaimSettled(
                of.claim(),
                of.account(),
                of.order(),
                of.act(),
                of.carrier(),
                command.amount(),
                command.on(),
                actor.person(),
                ClaimPolicy.settled(of, command.amount(), within, actor))
            : new ClaimRequestRefused(
                of.claim(),
                of.account(),
                of.order(),
                of.act(),
                "settle",
                within.rule(),
                within.sentence()));
  }

  @CommandHandler
  void decide(GiveClaimUp command, Actor actor) {
    var of = open();
    apply(
        new ClaimGivenUp(
            of.claim(),
            of.account(),
            of.order(),
            of.act(),
            of.carrier(),
            command.on(),
            actor.person(),
            ClaimPolicy.givenUp(of, actor)));
  }

  @EventSourcingHandler
  void evolve(ClaimEvent event) {
    id = event.claim();
    switch (event) {
      case ClaimOpened e -> opened = e;
      case ClaimSettled _, ClaimGivenUp _ -> over = true;
      case ClaimRequestRefused _ -> {}
    }
  }

  private ClaimOpened open() {
    if (opened == null) {
      throw new Unknown("claim-is-known", "There is no such claim.");
    }
    if (over) {
      throw new WrongState("claim-is-open", "This claim is settled or given up.");
    }
    return opened;
  }
}
