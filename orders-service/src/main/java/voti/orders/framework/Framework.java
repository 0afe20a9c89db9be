package voti.orders.framework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.framework.FrameworkCommand.AgreeFramework;
import voti.orders.framework.FrameworkCommand.CallOff;
import voti.orders.framework.FrameworkCommand.EndFramework;
import voti.orders.framework.FrameworkCommand.ExpireFramework;
import voti.orders.framework.FrameworkCommand.FollowCallOff;
import voti.orders.framework.FrameworkCommand.ResumeFramework;
import voti.orders.framework.FrameworkCommand.SuspendFramework;
import voti.orders.framework.FrameworkEvent.FrameworkEnded;
import voti.orders.framework.FrameworkEvent.FrameworkExpired;
import voti.orders.framework.FrameworkEvent.FrameworkResumed;
import voti.orders.framework.FrameworkEvent.FrameworkSuspended;
import voti.values.decision.Actor;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** So much agreed with an account for a period, and what is called off of it. */
@Aggregate
class Framework {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable FrameworkStanding standing;

  Framework() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(AgreeFramework command, Actor actor) {
    if (standing != null) {
      throw new WrongState("framework-is-agreed-once", "This framework is agreed.");
    }
    apply(Agreement.agree(command, actor));
  }

  @CommandHandler
  void decide(CallOff command, Actor actor) {
    CallingOff.callOff(standing(), command, actor).forEach(event -> apply(event));
  }

  @CommandHandler
  void decide(FollowCallOff command) {
    CallingOff.follow(standing(), command).forEach(event -> apply(event));
  }

  @CommandHandler
  void decide(SuspendFramework command, Actor actor) {
    var now = in(FrameworkState.ACTIVE, "suspended");
    apply(
        new FrameworkSuspended(
            now.framework(),
            now.account(),
            now.terms().number(),
            command.on(),
            actor.reason(),
            actor.person()));
  }

  @CommandHandler
  void decide(ResumeFramework command, Actor actor) {
    var now = in(FrameworkState.SUSPENDED, "resumed");
    apply(
        new FrameworkResumed(
            now.framework(),
            now.account(),
            now.terms().number(),
            command.on(),
            actor.reason(),
            actor.person()));
  }

  @CommandHandler
  void decide(EndFramework command, Actor actor) {
    var now = standing();
    if (!now.state().isOpen()) {
      throw new WrongState("framework-is-open", "It is " + now.state().shown() + " already.");
    }
    apply(
        new FrameworkEnded(
            now.framework(),
            now.account(),
            now.terms().number(),
            command.on(),
            actor.reason(),
            actor.person()));
  }

  /** Time asks again and again; what is over stays as it is. */
  @CommandHandler
  void decide(ExpireFramework command) {
    var now = standing();
    var until = now.terms().period().until();
    if (now.state().isOpen() && until != null && !command.today().isBefore(until)) {
      apply(new FrameworkExpired(now.framework(), now.account(), now.terms().number(), until));
    }
  }

  @EventSourcingHandler
  void evolve(FrameworkEvent event) {
    id = event.framework();
    standing = FrameworkStanding.next(standing, event);
  }

  private FrameworkStanding in(FrameworkState wanted, String what) {
    if (standing().state() != wanted) {
      throw new WrongState(
          "framework-is-" + wanted.shown(),
          "The framework is %s; it cannot be %s.".formatted(standing().state().shown(), what));
    }
    return standing();
  }

  private FrameworkStanding standing() {
    if (standing == null) {
      throw new Unknown("framework-is-known", "There is no such framework.");
    }
    return standing;
  }
}
