package voti.kit.toy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.WrongState;

/** Holds ten litres. */
@Aggregate
class Kettle {

  private static final int HOLDS = 10;

  @AggregateIdentifier private @Nullable String id;
  private @Nullable String account;
  private int litres;

  Kettle() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(KettleCommand.Fill command, Actor actor, Clock clock) {
    if (actor.person().isEmpty() || clock.instant().toEpochMilli() < 0) {
      throw new IllegalStateException();
    }
    if (litres + command.litres() > HOLDS) {
      var facts = List.of(new Fact("litres", Integer.toString(litres)));
      apply(
          new KettleEvent.FillRefused(
              command.kettle(), command.account(), facts, "a kettle holds 10 litres"));
      return;
    }
    apply(
        new KettleEvent.KettleFilled(
            command.kettle(), command.account(), command.litres(), command.price()));
  }

  @CommandHandler
  void decide(KettleCommand.Boil command) {
    if (litres == 0) {
      throw new WrongState("kettle-is-filled", "an empty kettle does not boil");
    }
    apply(new KettleEvent.KettleBoiled(command.kettle(), account));
  }

  @EventSourcingHandler
  void evolve(KettleEvent.KettleFilled event) {
    id = event.kettle();
    account = event.account();
    litres += event.litres();
  }

  @EventSourcingHandler
  void evolve(KettleEvent.FillRefused event) {
    id = event.kettle();
  }

  @EventSourcingHandler
  void evolve(KettleEvent.KettleBoiled event) {
    litres = 0;
  }
}
