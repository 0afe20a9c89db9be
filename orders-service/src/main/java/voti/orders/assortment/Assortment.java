package voti.orders.assortment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.assortment.AssortmentCommand.AgreeAssortment;
import voti.orders.assortment.AssortmentCommand.LiftAssortment;
import voti.orders.assortment.AssortmentEvent.AssortmentAgreed;
import voti.orders.assortment.AssortmentEvent.AssortmentLifted;
import voti.orders.assortment.AssortmentEvent.AssortmentRefused;

/** What one contract covers, from day to day. */
@Aggregate
class Assortment {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private Coverages coverages = Coverages.NONE;

  Assortment() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(AgreeAssortment command) {
    if (!command.unknown().isEmpty()) {
      apply(
          refused(
              command,
              "assortment-names-what-we-sell",
              "There is no family or product " + String.join(", ", command.unknown()) + "."));
    } else if (command.families().isEmpty() && command.products().isEmpty()) {
      apply(
          refused(
              command,
              "assortment-covers-something",
              "Name a family or a product, or lift the assortment to cover everything."));
    } else if (changes(
        new Coverage(
            command.contract(), command.from(), false, command.families(), command.products()))) {
      apply(
          new AssortmentAgreed(
              command.assortment(),
              command.account(),
              command.contract(),
              command.from(),
              command.families(),
              command.products(),
              command.reason()));
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(LiftAssortment command) {
    if (coverages.byDay().isEmpty()) {
      apply(
          new AssortmentRefused(
              command.assortment(),
              command.account(),
              command.contract(),
              "assortment-is-agreed",
              "contract",
              "The contract covers everything already."));
    } else if (coverages.on(command.from()).filter(Coverage::everything).isEmpty()) {
      apply(
          new AssortmentLifted(
              command.assortment(),
              command.account(),
              command.contract(),
              command.from(),
              command.reason()));
    }
  }

  private boolean changes(Coverage asked) {
    return coverages
        .on(asked.from())
        .filter(
            now ->
                !now.everything()
                    && now.families().equals(asked.families())
                    && now.products().equals(asked.products()))
        .isEmpty();
  }

  private static AssortmentRefused refused(AgreeAssortment command, String rule, String sentence) {
    return new AssortmentRefused(
        command.assortment(), command.account(), command.contract(), rule, "covers", sentence);
  }

  @EventSourcingHandler
  void evolve(AssortmentEvent event) {
    id = event.assortment();
    coverages = coverages.after(event);
  }
}
