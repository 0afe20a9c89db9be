package voti.orders.bonus;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.bonus.BonusCommand.CountDelivery;
import voti.orders.bonus.BonusCommand.CountReturn;
import voti.orders.bonus.BonusEvent.BonusApproved;
import voti.orders.bonus.BonusesInForce.InForce;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.MovedLine;
import voti.orders.product.ProductFamilies;

/**
 * Deliveries and returns are told to the account's agreements. One that is approved is told what
 * went before: by the same trigger, so that whatever is told twice is decided once. Which
 * agreements there are is learned from the same events, in their order: not a read model, it is
 * never built anew.
 */
@Component
@ProcessingGroup("accrue-bonus")
@DisallowReplay
class WhenGoodsMovedThenAccrueBonus {

  private final Automations automations;
  private final BonusesInForce agreements;
  private final ProductFamilies families;
  private final EarlierMovements earlier;

  WhenGoodsMovedThenAccrueBonus(
      Automations automations,
      BonusesInForce agreements,
      ProductFamilies families,
      EarlierMovements earlier) {
    this.automations = automations;
    this.agreements = agreements;
    this.families = families;
    this.earlier = earlier;
  }

  @EventHandler
  void on(BonusApproved event) {
    var agreement = agreements.keep(event);
    earlier.of(
        event.account(),
        message -> {
          switch (message.getPayload()) {
            case GoodsDelivered delivered -> tell(agreement, delivered, message);
            case ReturnAccepted returned -> tell(agreement, returned, message);
            default -> {
              // Nothing moved.
            }
          }
        });
  }

  @EventHandler
  void on(GoodsDelivered event, EventMessage<?> message) {
    agreements.of(event.account()).forEach(agreement -> tell(agreement, event, message));
  }

  @EventHandler
  void on(ReturnAccepted event, EventMessage<?> message) {
    agreements.of(event.account()).forEach(agreement -> tell(agreement, event, message));
  }

  private void tell(InForce agreement, GoodsDelivered event, EventMessage<?> message) {
    var lines =
        event.movement().lines().stream()
            .map(
                line ->
                    new DeliveredLine(
                        line(line),
                        agreement.family() == null ? List.of() : families.upwards(line.product())))
            .toList();
    automations.send(
        new CountDelivery(
            agreement.agreement(),
            event.order(),
            event.dispatch(),
            event.on(),
            event.movement().charge().currency().getCurrencyCode(),
            lines,
            event.debtor()),
        Trigger.of(message),
        "accrue-bonus");
  }

  private void tell(InForce agreement, ReturnAccepted event, EventMessage<?> message) {
    automations.send(
        new CountReturn(
            agreement.agreement(),
            event.order(),
            event.returned(),
            event.dispatch(),
            event.on(),
            event.movement().lines().stream().map(WhenGoodsMovedThenAccrueBonus::line).toList()),
        Trigger.of(message),
        "accrue-bonus");
  }

  private static BonusLine line(MovedLine moved) {
    return new BonusLine(moved.line(), moved.product(), moved.quantity(), moved.net(), moved.vat());
  }
}
