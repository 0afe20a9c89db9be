package voti.orders.fulfilment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.orders.fulfilment.FulfilmentEvent.AmendmentOvertaken;
import voti.orders.fulfilment.FulfilmentEvent.DispatchHeld;
import voti.orders.fulfilment.FulfilmentEvent.DispatchResumed;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentAmended;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentOpened;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentRequestRefused;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.fulfilment.FulfilmentEvent.GoodsReleased;
import voti.orders.fulfilment.FulfilmentEvent.PartialDeliveryConsented;
import voti.orders.fulfilment.FulfilmentEvent.RedeliveryPromised;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.FulfilmentEvent.ReturnInspected;
import voti.orders.fulfilment.FulfilmentEvent.ReturnReceived;
import voti.orders.fulfilment.FulfilmentEvent.ReturnWithdrawn;
import voti.orders.order.Sent;
import voti.orders.order.SentLine;
import voti.orders.order.SentTax;
import voti.values.Money;
import voti.values.Quantity;

/**
 * What a fulfilment remembers.
 *
 * @param opened how it began
 * @param worth of its lines as they are now
 * @param quantities by line
 * @param consented whether parts may go
 * @param underway dispatches that have not arrived, by id
 * @param arrived dispatches that have, in their order
 * @param cited what of each act has been taken back, by act
 * @param held why nothing more may leave; {@code null} when goods may go
 * @param awaited returns that wait for their inspection, by id
 */
record Standing(
    FulfilmentOpened opened,
    Worth worth,
    Quantities quantities,
    boolean consented,
    Map<String, List<LineQuantity>> underway,
    List<Arrived> arrived,
    Map<String, List<LineQuantity>> cited,
    @Nullable String held,
    Map<String, AwaitedReturn> awaited) {

  static Standing of(FulfilmentOpened event) {
    return new Standing(
        event,
        new Worth(event.lines(), event.charge()),
        Quantities.of(event.lines()),
        false,
        Map.of(),
        List.of(),
        Map.of(),
        null,
        Map.of());
  }

  Standing after(FulfilmentEvent event) {
    return switch (event) {
      case FulfilmentOpened again -> of(again);
      case FulfilmentAmended e -> changed(e.lines(), e.charge());
      case GoodsReleased e -> held(e.reason());
      case AmendmentOvertaken e -> held("The order changes to what has left.");
      case PartialDeliveryConsented e ->
          new Standing(opened, worth, quantities, true, underway, arrived, cited, held, awaited);
      case DispatchHeld e -> held(e.reason());
      case DispatchResumed e -> held(null);
      case GoodsDispatched e -> dispatched(e);
      case GoodsDelivered e -> delivered(e.dispatch(), quantitiesOf(e.movement()));
      case ReturnReceived e -> awaiting(waiting(e));
      case ReturnWithdrawn e -> without(e.returned());
      case ReturnInspected e -> without(e.returned());
      case ReturnAccepted e -> accepted(e);
      case RedeliveryPromised e -> citing(e.act(), e.lines());
      case FulfilmentRequestRefused e -> this;
    };
  }

  /** What has left, with what it is worth. */
  Sent sent() {
    var left = quantities.dispatched();
    var lines =
        left.entrySet().stream()
            .filter(line -> line.getValue().isPositive())
            .map(
                line ->
                    new SentLine(
                        line.getKey(), line.getValue(), worth.net(line.getKey(), line.getValue())))
            .toList();
    var taxes =
        worth.reached(left).entrySet().stream()
            .map(
                base ->
                    new SentTax(
                        base.getKey(),
                        base.getValue(),
                        worth.taxUpTo(base.getKey(), base.getValue())))
            .toList();
    return lines.isEmpty() ? Sent.NOTHING : new Sent(lines, taxes);
  }

  boolean knows(String dispatch) {
    return underway.containsKey(dispatch)
        || arrived.stream().anyMatch(delivery -> delivery.dispatch().equals(dispatch));
  }

  private Standing changed(List<FulfilledLine> lines, Money charge) {
    return new Standing(
        opened,
        worth.changed(quantities.dispatched(), lines, charge),
        quantities.ordering(lines),
        consented,
        underway,
        arrived,
        cited,
        held,
        awaited);
  }

  private Standing held(@Nullable String why) {
    return new Standing(
        opened, worth, quantities, consented, underway, arrived, cited, why, awaited);
  }

  /** What the buyer has of a line and did not send for inspection. */
  Quantity kept(int line) {
    return waiting(line).reduce(quantities.kept(line), Quantity::minus);
  }

  private Stream<Quantity> waiting(int line) {
    return awaited.values().stream()
        .filter(one -> !one.isCredited())
        .flatMap(one -> one.lines().stream())
        .filter(part -> part.line() == line)
        .map(LineQuantity::quantity);
  }

  /** What of an act has come back, what waits for inspection among it. */
  List<LineQuantity> citedOf(String act) {
    return Stream.concat(
            cited.getOrDefault(act, List.of()).stream(),
            awaited.values().stream()
                .filter(one -> one.act() != null && one.act().act().equals(act))
                .flatMap(one -> one.lines().stream()))
        .toList();
  }

  private Standing awaiting(AwaitedReturn one) {
    var more = new LinkedHashMap<>(awaited);
    more.put(one.returned(), one);
    return new Standing(opened, worth, quantities, consented, underway, arrived, cited, held, more);
  }

  private Standing without(String returned) {
    var less = new LinkedHashMap<>(awaited);
    less.remove(returned);
    return new Standing(opened, worth, quantities, consented, underway, arrived, cited, held, less);
  }

  private static AwaitedReturn waiting(ReturnReceived event) {
    return new AwaitedReturn(
        event.returned(), event.act(), event.on(), event.cause(), event.causeCode(), event.lines());
  }

  /** What was accepted without an inspection may still be inspected. */
  private Standing accepted(ReturnAccepted event) {
    var lines = quantitiesOf(event.movement());
    var next = returned(event.dispatch(), event.act(), lines);
    return event.resolution() != null
        ? next
        : next.awaiting(
            new AwaitedReturn(
                event.returned(), null, event.on(), event.cause(), event.causeCode(), lines));
  }

  private Standing dispatched(GoodsDispatched event) {
    var more = new HashMap<>(underway);
    more.put(event.dispatch(), event.lines());
    return new Standing(
        opened,
        worth,
        quantities.dispatched(event.lines()),
        consented,
        more,
        arrived,
        cited,
        held,
        awaited);
  }

  private Standing delivered(String dispatch, List<LineQuantity> lines) {
    var still = new HashMap<>(underway);
    still.remove(dispatch);
    var all = new ArrayList<>(arrived);
    all.add(new Arrived(dispatch, lines));
    return new Standing(
        opened, worth, quantities.delivered(lines), consented, still, all, cited, held, awaited);
  }

  Standing returned(String dispatch, String act, List<LineQuantity> lines) {
    var now =
        arrived.stream()
            .map(one -> one.dispatch().equals(dispatch) ? one.without(lines) : one)
            .toList();
    return new Standing(
            opened,
            worth,
            quantities.returned(lines),
            consented,
            underway,
            now,
            cited,
            held,
            awaited)
        .citing(act, lines);
  }

  /** So much of an act is made good. */
  private Standing citing(String act, List<LineQuantity> lines) {
    var used = new HashMap<>(cited);
    var before = new ArrayList<>(used.getOrDefault(act, List.of()));
    before.addAll(lines);
    used.put(act, before);
    return new Standing(
        opened, worth, quantities, consented, underway, arrived, used, held, awaited);
  }

  private static List<LineQuantity> quantitiesOf(Movement movement) {
    return movement.lines().stream()
        .map(line -> new LineQuantity(line.line(), line.quantity()))
        .toList();
  }
}
