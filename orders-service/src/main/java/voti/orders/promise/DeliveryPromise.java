package voti.orders.promise;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.promise.PromiseCommand.FollowWantedDay;
import voti.orders.promise.PromiseCommand.PromiseByHand;
import voti.orders.promise.PromiseCommand.PromiseFromStock;
import voti.orders.promise.PromiseEvent.GoodsPromised;
import voti.orders.promise.PromiseEvent.PromiseMoved;
import voti.orders.promise.PromiseEvent.PromiseRefused;
import voti.values.decision.Actor;

/**
 * The days an order's goods are promised for. It asks nobody else, so that it does not matter
 * whether it hears of stock, of the order or of the warehouse first.
 */
@Aggregate
class DeliveryPromise {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private Map<Integer, PromisedLine> lines = Map.of();

  DeliveryPromise() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(PromiseFromStock command) {
    Promising.fromStock(lines, command).forEach(event -> apply(event));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(PromiseByHand command, Actor actor) {
    Promising.byHand(lines, command, actor.person()).forEach(event -> apply(event));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(FollowWantedDay command) {
    Promising.follow(lines, command).forEach(event -> apply(event));
  }

  @EventSourcingHandler
  void evolve(PromiseEvent event) {
    id = event.promise();
    lines = after(lines, event);
  }

  /** What each line is promised. */
  static Map<Integer, PromisedLine> after(Map<Integer, PromisedLine> before, PromiseEvent event) {
    var now = new LinkedHashMap<>(before);
    switch (event) {
      case GoodsPromised e -> e.lines().forEach(line -> now.put(line.line(), line));
      case PromiseMoved e -> now.put(e.line().line(), e.line());
      case PromiseRefused _ -> {
        // Nothing is promised otherwise.
      }
    }
    return Map.copyOf(now);
  }
}
