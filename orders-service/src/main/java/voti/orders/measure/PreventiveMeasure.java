package voti.orders.measure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.measure.MeasureCommand.ConcludeAnalysis;
import voti.orders.measure.MeasureCommand.DecideMeasure;
import voti.orders.measure.MeasureCommand.NoteOverdueAnalysis;
import voti.orders.measure.MeasureCommand.OpenAnalysis;
import voti.orders.measure.MeasureCommand.TakeMeasure;
import voti.orders.measure.MeasureEvent.AnalysisConcluded;
import voti.orders.measure.MeasureEvent.AnalysisOpened;
import voti.orders.measure.MeasureEvent.AnalysisOverdue;
import voti.orders.measure.MeasureEvent.MeasureDecided;
import voti.orders.measure.MeasureEvent.MeasureRequestRefused;
import voti.orders.measure.MeasureEvent.MeasureTaken;
import voti.values.decision.Actor;
import voti.values.decision.Outcome;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** One cause from its analysis to what is done about it, kept or dropped by what that changed. */
@Aggregate
class PreventiveMeasure {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable MeasureStanding standing;

  PreventiveMeasure() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(OpenAnalysis command, Actor actor) {
    if (standing != null) {
      throw new WrongState("analysis-is-opened-once", "This analysis is under way.");
    }
    apply(
        new AnalysisOpened(
            command.measure(),
            command.scope().account(),
            command.title(),
            command.scope(),
            command.owner(),
            command.due(),
            actor.person()));
  }

  @CommandHandler
  void decide(NoteOverdueAnalysis command) {
    var opened = standing().opened();
    if (standing().state() == MeasureState.ANALYSING && opened.due().isBefore(command.today())) {
      apply(
          new AnalysisOverdue(
              opened.measure(), opened.account(), opened.title(), opened.owner(), opened.due()));
    }
  }

  @CommandHandler
  void decide(ConcludeAnalysis command, Actor actor) {
    if (!standing().state().isAnalysing()) {
      throw new WrongState("analysis-is-open", "The analysis is concluded.");
    }
    var opened = standing().opened();
    apply(
        new AnalysisConcluded(
            opened.measure(),
            opened.account(),
            opened.title(),
            command.finding(),
            command.on(),
            actor.person()));
  }

  @CommandHandler
  void decide(TakeMeasure command, Actor actor) {
    if (standing().state() != MeasureState.CONCLUDED) {
      throw new WrongState(
          "measure-follows-analysis", "A measure is taken once, when its analysis is concluded.");
    }
    var opened = standing().opened();
    apply(
        new MeasureTaken(
            opened.measure(),
            opened.account(),
            opened.scope(),
            command.what(),
            command.from(),
            actor.person(),
            actor.onBehalfOf(),
            actor.reason()));
  }

  @CommandHandler
  void decide(DecideMeasure command, Actor actor) {
    var taken = standing().taken();
    if (taken == null || standing().state() != MeasureState.RUNNING) {
      throw new WrongState("measure-runs", "Only a measure that runs is kept or dropped.");
    }
    var effect = command.effect();
    var another = MeasurePolicy.another(taken, actor);
    var measured = MeasurePolicy.measured(taken, effect);
    var rules = List.of(another, measured, MeasurePolicy.clear(effect));
    var broken = another.passed() ? measured : another;
    if (!broken.passed()) {
      apply(
          new MeasureRequestRefused(
              taken.measure(),
              taken.account(),
              "decide",
              broken.rule(),
              broken.sentence(),
              MeasurePolicy.decided(Outcome.REFUSED, effect, rules, actor)));
      return;
    }
    apply(
        new MeasureDecided(
            taken.measure(),
            taken.account(),
            taken.scope(),
            taken.what(),
            command.keep(),
            effect,
            command.on(),
            actor.person(),
            MeasurePolicy.decided(Outcome.GRANTED, effect, rules, actor)));
  }

  @EventSourcingHandler
  void evolve(MeasureEvent event) {
    id = event.measure();
    if (event instanceof AnalysisOpened opened) {
      standing = MeasureStanding.of(opened);
    } else if (standing != null) {
      standing = standing.after(event);
    }
  }

  private MeasureStanding standing() {
    if (standing == null) {
      throw new Unknown("measure-is-known", "There is no such measure.");
    }
    return standing;
  }
}
