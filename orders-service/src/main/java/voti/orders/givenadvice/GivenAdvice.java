package voti.orders.givenadvice;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.givenadvice.GivenAdviceEvent.AdviceGiven;
import voti.orders.givenadvice.GivenAdviceEvent.AdviceJudged;

/** Advice that was shown once, and judged once. */
@Aggregate
class GivenAdvice {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable AdviceGiven given;
  private boolean judged;

  GivenAdvice() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(GivenAdviceCommand.GiveAdvice command) {
    if (given == null) {
      apply(
          new AdviceGiven(
              command.advice(), command.account(), command.on(), command.lines(), command.order()));
    }
  }

  @CommandHandler
  void decide(GivenAdviceCommand.JudgeAdvice command) {
    if (given != null && !judged) {
      var ordered = Set.copyOf(command.ordered());
      apply(
          new AdviceJudged(
              command.advice(),
              given.account(),
              command.order(),
              given.on(),
              given.lines().stream().filter(line -> ordered.contains(line.product())).toList(),
              given.lines().stream().filter(line -> !ordered.contains(line.product())).toList()));
    }
  }

  @EventSourcingHandler
  void evolve(AdviceGiven event) {
    id = event.advice();
    given = event;
  }

  @EventSourcingHandler
  void evolve(AdviceJudged event) {
    judged = true;
  }
}
