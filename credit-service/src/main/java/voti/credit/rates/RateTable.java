package voti.credit.rates;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.math.BigDecimal;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Fact;
import voti.values.decision.WrongState;

/**
 * The reference rates of one day. They are published once; a day that says otherwise is refused.
 */
@Aggregate
class RateTable {

  // Axon reads it.
  @SuppressWarnings("UnusedVariable")
  @AggregateIdentifier
  private @Nullable String id;

  private Map<String, BigDecimal> rates = Map.of();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(RateCommand.RecordRates c) {
    for (var rate : c.perEuro().entrySet()) {
      var known = rates.get(rate.getKey());
      if (known != null && known.compareTo(rate.getValue()) != 0) {
        throw new WrongState(
            "rates-of-a-day-do-not-change",
            "The rate of "
                + rate.getKey()
                + " on "
                + c.day()
                + " is "
                + known
                + " here; "
                + rate.getValue()
                + " was given.",
            new Fact("currency", rate.getKey()));
      }
    }
    if (!rates.keySet().containsAll(c.perEuro().keySet())) {
      apply(new RateEvent.RatesRecorded(c.rateTable(), c.day(), c.perEuro(), c.source()));
    }
  }

  @EventSourcingHandler
  void evolve(RateEvent.RatesRecorded event) {
    id = event.rateTable();
    rates = event.perEuro();
  }
}
