package voti.credit.check;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.values.decision.WrongState;

/** One look at what is known of a firm; it is never changed, only followed by a newer one. */
@Aggregate
class CreditCheck {

  @AggregateIdentifier private @Nullable String id;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditCheckCommand.RecordCheck c) {
    if (id != null) {
      throw new WrongState("check-is-new", "This check is recorded; record a new one instead.");
    }
    var found = Assessor.assess(c.policy().data(), c.inputs(), c.on(), c.currency());
    apply(CreditCheckEvent.CheckRecorded.of(c, found));
  }

  @EventSourcingHandler
  void evolve(CreditCheckEvent.CheckRecorded event) {
    id = event.creditCheck();
  }
}
