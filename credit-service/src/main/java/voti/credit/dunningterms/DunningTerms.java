package voti.credit.dunningterms;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** How one debtor is reminded; whoever is left out of it is left out for a reason. */
@Aggregate
class DunningTerms {

  private static final List<String> LANGUAGES = List.of("en", "et");

  // Axon reads it.
  @SuppressWarnings("UnusedVariable")
  @AggregateIdentifier
  private @Nullable String id;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(DunningTermsCommand.SetDunningTerms c, Actor actor) {
    if (!LANGUAGES.contains(c.language())) {
      throw new RuleBroken(
          "language-is-written-in",
          "Letters are written in " + String.join(" and ", LANGUAGES) + ".",
          new Fact("language", c.language()));
    }
    if (actor.reason().isBlank()) {
      throw new RuleBroken(
          "dunning-terms-have-a-reason", "How a debtor is reminded is changed for a reason.");
    }
    apply(
        new DunningTermsEvent.DunningTermsSet(
            c.dunningTerms(),
            c.account(),
            c.language(),
            c.address(),
            c.excluded(),
            c.on(),
            actor.reason()));
  }

  @EventSourcingHandler
  void evolve(DunningTermsEvent.DunningTermsSet event) {
    id = event.dunningTerms();
  }
}
