package voti.orders.fulfilment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.orders.fulfilment.FulfilmentCommand.ReceiveReturn;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentOpened;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.ReturnInspected;
import voti.orders.fulfilment.FulfilmentEvent.ReturnReceived;
import voti.values.Ids;
import voti.values.Money;
import voti.values.Quantity;
import voti.values.decision.WrongState;

/**
 * Goods that come back for others: what they were delivered at, their way into the warehouse, and
 * what their inspection found. A granted exchange covers its return as a signed act covers another.
 */
@Component
public class ExchangedReturns {

  private final EventStore store;
  private final Commands commands;

  ExchangedReturns(EventStore store, Commands commands) {
    this.store = store;
    this.commands = commands;
  }

  /** Whether what covers a return is an exchange. */
  static boolean isExchange(@Nullable CitedAct act) {
    return act != null && Ids.isA("exc", act.act());
  }

  /**
   * What is known of goods, in their order.
   *
   * @param promised what of the same order is to come back already, for other exchanges
   * @throws WrongState when nothing of the order may have left
   */
  public List<Returnable> of(String order, List<LineQuantity> promised, List<LineQuantity> lines) {
    var days = new HashMap<String, LocalDate>();
    @Nullable Standing now = null;
    for (var event : events(order)) {
      now = after(now, event);
      if (event instanceof GoodsDelivered delivered) {
        days.put(delivered.dispatch(), delivered.on());
      }
    }
    if (now == null) {
      throw new WrongState("order-is-delivered", "Nothing of this order has been delivered.");
    }
    Moving.checkLines(now, lines);
    var rest = now;
    for (var part : new WayBack(now.arrived()).of(within(now, promised)).entrySet()) {
      rest = rest.returned(part.getKey(), "", part.getValue());
    }
    var found = new ArrayList<Returnable>();
    for (var line : lines) {
      found.add(of(line, now.kept(line.line()), rest, days));
    }
    return found;
  }

  private static Returnable of(
      LineQuantity line, Quantity kept, Standing rest, Map<String, LocalDate> days) {
    var there = within(rest, List.of(line));
    var ladder = rest.worth();
    var first =
        new WayBack(rest.arrived()).of(there).keySet().stream().map(days::get).sorted().findFirst();
    return new Returnable(
        line.line(),
        ladder.product(line.line()),
        line.quantity(),
        kept,
        ladder.giveBack(rest.quantities().kept(), there).net(),
        first.orElse(null));
  }

  /** Of each line no more than the buyer has. */
  private static List<LineQuantity> within(Standing now, List<LineQuantity> lines) {
    return lines.stream()
        .map(
            line -> {
              var kept = now.quantities().kept(line.line());
              return line.quantity().isMoreThan(kept) ? new LineQuantity(line.line(), kept) : line;
            })
        .filter(line -> line.quantity().isPositive())
        .toList();
  }

  /** Keeps the goods until they are inspected; a return that is there already stays as it is. */
  public Accepted receive(
      String returned, CitedAct cover, LocalDate on, @Nullable String causeCode, Caller caller) {
    return commands.send(
        new ReceiveReturn(
            FulfilmentId.of(cover.order()),
            returned,
            cover,
            on,
            caller.actor().reason(),
            cover.lines(),
            causeCode),
        caller);
  }

  /** The exchange that covers a return; empty where it cites an act, or is none of this order. */
  public Optional<String> exchangeOf(String order, String returned) {
    return events(order).stream()
        .filter(ReturnReceived.class::isInstance)
        .map(ReturnReceived.class::cast)
        .filter(event -> event.returned().equals(returned) && isExchange(event.act()))
        .map(event -> event.act().act())
        .findFirst();
  }

  /**
   * What the sound goods of an inspected return were delivered at: the ladder is walked back from
   * its top, and what is damaged comes after what is sound.
   */
  public Money sound(ReturnInspected inspected) {
    @Nullable Standing now = null;
    for (var event : events(inspected.order())) {
      if (event.equals(inspected)) {
        break;
      }
      now = after(now, event);
    }
    if (now == null) {
      throw new IllegalStateException(inspected.returned() + " was inspected before it came");
    }
    var lines =
        inspected.inspection().lines().stream()
            .filter(line -> line.sound().isPositive())
            .map(line -> new LineQuantity(line.line(), line.sound()))
            .toList();
    return now.worth().giveBack(now.quantities().kept(), lines).net();
  }

  private List<FulfilmentEvent> events(String order) {
    return store
        .readEvents(FulfilmentId.of(order), 0)
        .asStream()
        .map(message -> message.getPayload())
        .filter(FulfilmentEvent.class::isInstance)
        .map(FulfilmentEvent.class::cast)
        .toList();
  }

  private static @Nullable Standing after(@Nullable Standing now, FulfilmentEvent event) {
    if (now != null) {
      return now.after(event);
    }
    return event instanceof FulfilmentOpened opened ? Standing.of(opened) : null;
  }
}
