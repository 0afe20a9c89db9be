package voti.credit.terms;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.values.decision.RuleBroken;

/** What was agreed with one buyer about bills: one per account. */
@Aggregate
class BillingTerms {

  // Axon reads it.
  @SuppressWarnings("UnusedVariable")
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable AgreedTerms terms;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(BillingTermsCommand.AgreeTerms c) {
    var law =
        new TermsStayWithinLaw(
            c.terms().of(0).longest(), c.terms().publicBody(), c.terms().expresslyAgreed());
    if (!law.holds()) {
      throw new RuleBroken(TermsStayWithinLaw.NAME, law.sentence());
    }
    if (!c.terms().equals(terms)) {
      apply(new BillingTermsEvent.TermsAgreed(c.billingTerms(), c.account(), c.terms(), c.on()));
    }
  }

  @EventSourcingHandler
  void evolve(BillingTermsEvent.TermsAgreed event) {
    id = event.billingTerms();
    terms = event.terms();
  }
}
