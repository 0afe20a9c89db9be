package voti.credit.numbering;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Locale;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One gapless row of numbers, {@code 2010-000001} and on; {@code P2010-000001} of prepayments. */
@Aggregate
class NumberSeries {

  // Axon reads it.
  @SuppressWarnings("UnusedVariable")
  @AggregateIdentifier
  private @Nullable String id;

  private int last;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(NumberSeriesCommand.DrawNumber c) {
    var ordinal = last + 1;
    var number = String.format(Locale.ROOT, "%s%d-%06d", c.prefix(), c.year(), ordinal);
    apply(new NumberSeriesEvent.NumberDrawn(c.numberSeries(), c.document(), ordinal, number));
  }

  @EventSourcingHandler
  void evolve(NumberSeriesEvent.NumberDrawn event) {
    id = event.numberSeries();
    last = event.ordinal();
  }
}
