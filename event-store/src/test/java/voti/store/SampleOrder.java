package voti.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;
import voti.values.Money;

/** An aggregate with private state, some of it final, as those of the services have. */
@Revision("1")
class SampleOrder {

  /** Adds one amount to an order, which is opened by the first. */
  record AddAmount(@TargetAggregateIdentifier String order, Money amount) {}

  @AggregateIdentifier private String order;
  private Money total;
  private final List<Money> amounts = new ArrayList<>();

  SampleOrder() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  int decide(AddAmount command) {
    if (order == null) {
      AggregateLifecycle.apply(
          new SampleEvent.SampleOpened(command.order(), null, Money.of("0", "SEK")));
    }
    AggregateLifecycle.apply(
        new SampleEvent.SampleChanged(command.order(), null, amounts.size() + 1, command.amount()));
    return amounts.size();
  }

  @EventSourcingHandler
  void evolve(SampleEvent.SampleOpened event) {
    order = event.order();
    total = event.total();
  }

  @EventSourcingHandler
  void evolve(SampleEvent.SampleChanged event) {
    amounts.add(event.amount());
    total = total.plus(event.amount());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SampleOrder that
        && Objects.equals(order, that.order)
        && Objects.equals(total, that.total)
        && amounts.equals(that.amounts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(order, total, amounts);
  }
}
