package voti.credit.collective;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.Delivery;

/** The deliveries of one account, currency and period that are billed together. */
@Aggregate
class CollectiveInvoice {

  // Axon reads it.
  @SuppressWarnings("UnusedVariable")
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable LocalDate periodEnd;
  private boolean closed;
  private final List<Delivery> deliveries = new ArrayList<>();
  private final Set<String> known = new LinkedHashSet<>();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CollectiveInvoiceCommand.GatherDelivery c) {
    if (known.contains(c.delivery().dispatch())) {
      return;
    }
    if (!closed) {
      apply(
          new CollectiveInvoiceEvent.DeliveryGathered(
              c.statement(), c.account(), c.invoicing(), c.periodEnd(), c.delivery()));
      return;
    }
    var nextEnd = c.invoicing().periodEnd(c.periodEnd().plusDays(1));
    apply(
        new CollectiveInvoiceEvent.DeliveryCameLate(
            c.statement(),
            c.account(),
            c.invoicing(),
            Statements.of(c.account(), c.delivery().gross().currency(), nextEnd),
            nextEnd,
            c.delivery()));
  }

  @CommandHandler
  void decide(CollectiveInvoiceCommand.CloseStatement c) {
    if (!closed && periodEnd != null) {
      apply(
          new CollectiveInvoiceEvent.StatementClosed(
              c.statement(), c.account(), periodEnd, List.copyOf(deliveries)));
    }
  }

  @EventSourcingHandler
  void evolve(CollectiveInvoiceEvent event) {
    id = event.statement();
    switch (event) {
      case CollectiveInvoiceEvent.DeliveryGathered e -> {
        periodEnd = e.periodEnd();
        deliveries.add(e.delivery());
        known.add(e.delivery().dispatch());
      }
      case CollectiveInvoiceEvent.StatementClosed _ -> {
        closed = true;
        deliveries.clear();
      }
      case CollectiveInvoiceEvent.DeliveryCameLate e -> known.add(e.delivery().dispatch());
    }
  }
}
