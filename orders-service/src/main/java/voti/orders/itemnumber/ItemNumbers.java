package voti.orders.itemnumber;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.itemnumber.ItemNumbersCommand.DropNumber;
import voti.orders.itemnumber.ItemNumbersCommand.LeaveUnmatched;
import voti.orders.itemnumber.ItemNumbersCommand.MatchNumber;
import voti.orders.itemnumber.ItemNumbersEvent.NumberDropped;
import voti.orders.itemnumber.ItemNumbersEvent.NumberLeftUnmatched;
import voti.orders.itemnumber.ItemNumbersEvent.NumberMatched;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.WrongState;

/** The numbers by which one account names our products. */
@Aggregate
class ItemNumbers {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable String account;

  private final Map<StatedNumber, String> products = new HashMap<>();
  private final Set<StatedNumber> waiting = new HashSet<>();

  ItemNumbers() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(LeaveUnmatched command) {
    for (var item : command.items()) {
      if (!products.containsKey(item.stated()) && !waiting.contains(item.stated())) {
        apply(
            new NumberLeftUnmatched(
                command.itemNumbers(),
                command.account(),
                item.stated(),
                item.name(),
                command.document()));
      }
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(MatchNumber command, Actor actor) {
    if (!command.product().equals(products.get(command.stated()))) {
      apply(
          new NumberMatched(
              command.itemNumbers(),
              command.account(),
              command.stated(),
              command.product(),
              command.sku(),
              actor.reason()));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(DropNumber command, Actor actor) {
    var whose = account;
    var stated = command.stated();
    if (whose == null || !(products.containsKey(stated) || waiting.contains(stated))) {
      throw new WrongState(
          "number-is-known",
          "Nothing is known of " + stated.shown() + ".",
          new Fact("number", stated.number()));
    }
    apply(new NumberDropped(command.itemNumbers(), whose, stated, actor.reason()));
  }

  /** What is applied is known at once: a number that comes twice in a document waits once. */
  @EventSourcingHandler
  void evolve(ItemNumbersEvent event) {
    id = event.itemNumbers();
    account = event.account();
    waiting.remove(event.stated());
    switch (event) {
      case NumberLeftUnmatched e -> waiting.add(e.stated());
      case NumberMatched e -> products.put(e.stated(), e.product());
      case NumberDropped e -> products.remove(e.stated());
    }
  }
}
