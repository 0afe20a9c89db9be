package voti.orders.stock;

import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.MovedLine;
import voti.orders.stock.StockCommand.AwaitReturn;

/** Returned goods of a product whose stock is controlled wait until somebody has looked at them. */
@Component
@ProcessingGroup("plan-stock")
@DisallowReplay
class WhenGoodsCameBackThenAwaitInspection {

  private final Automations automations;
  private final StockPlaces places;

  WhenGoodsCameBackThenAwaitInspection(Automations automations, StockPlaces places) {
    this.automations = automations;
    this.places = places;
  }

  @EventHandler
  void on(ReturnAccepted event, EventMessage<?> message) {
    if (event.resolution() != null) {
      return; // The inspection that it follows has said what becomes of the goods.
    }
    event.movement().lines().stream()
        .collect(Collectors.groupingBy(MovedLine::product))
        .forEach(
            (product, lines) ->
                places
                    .of(product, null)
                    .ifPresent(place -> await(place.stock(), event, lines, message)));
  }

  private void await(
      String stock, ReturnAccepted event, List<MovedLine> lines, EventMessage<?> message) {
    automations.send(
        new AwaitReturn(
            stock,
            event.returned(),
            event.order(),
            event.on(),
            lines.stream().map(line -> new IssuedLine(line.line(), line.quantity())).toList()),
        Trigger.of(message),
        "await-inspection");
  }
}
