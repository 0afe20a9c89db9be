package voti.orders.pastorder;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.pastorder.PastOrderEvent.PastOrderContradicted;
import voti.orders.pastorder.PastOrderEvent.PastOrderImported;
import voti.orders.pastorder.PastOrderEvent.PastReturnImported;
import voti.orders.pastorder.PastOrdersCommand.PastDocument;
import voti.orders.pastorder.PastOrdersCommand.TakePastOrders;

/** What one older system tells of one account's orders: each number once, however often sent. */
@Aggregate
class PastOrders {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  /** Content by number. */
  private final Map<String, String> known = new HashMap<>();

  PastOrders() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(TakePastOrders command) {
    for (var document : command.documents()) {
      var order = document.order();
      var content = order.content(document.kind());
      var before = known.get(order.number());
      if (before == null) {
        apply(imported(command, document));
      } else if (!before.equals(content)) {
        apply(
            new PastOrderContradicted(
                command.pastOrders(),
                command.account(),
                command.source(),
                order.number(),
                content,
                order.number() + " was taken with other content; what was taken first stands."));
      }
    }
  }

  private static PastOrderEvent imported(TakePastOrders command, PastDocument document) {
    return switch (document.kind()) {
      case PURCHASE ->
          new PastOrderImported(
              command.pastOrders(), command.account(), command.source(), document.order());
      case RETURN ->
          new PastReturnImported(
              command.pastOrders(), command.account(), command.source(), document.order());
    };
  }

  /** What is applied is known at once: a number that comes twice in one command is taken once. */
  @EventSourcingHandler
  void evolve(PastOrderEvent event) {
    id = event.pastOrders();
    switch (event) {
      case PastOrderImported e ->
          known.put(e.order().number(), e.order().content(PastKind.PURCHASE));
      case PastReturnImported e ->
          known.put(e.order().number(), e.order().content(PastKind.RETURN));
      case PastOrderContradicted _ -> {}
    }
  }
}
