package voti.credit.check;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.math.BigDecimal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.values.decision.WrongState;

/** One look at a buyer's statements; it is never changed, only followed by a newer one. */
@Aggregate
class CreditCheck {

  @AggregateIdentifier private @Nullable String id;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditCheckCommand.RecordCheck c, CheckPolicy policy) {
    if (id != null) {
      throw new WrongState("check-is-new", "This check is recorded; record a new one instead.");
    }
    var measures = policy.measures(c.statements());
    var score =
        measures.stream().map(Measure::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
    var creditClass = policy.classOf(score);
    apply(
        new CreditCheckEvent.CheckRecorded(
            c.creditCheck(),
            c.account(),
            c.on(),
            c.statements(),
            c.source(),
            c.documentHash(),
            measures,
            score,
            creditClass,
            policy.proposedLimit(creditClass, c.statements()),
            c.on().plusMonths(policy.validMonths()),
            policy.reference(),
            policy.source()));
  }

  @EventSourcingHandler
  void evolve(CreditCheckEvent.CheckRecorded event) {
    id = event.creditCheck();
  }
}
