package voti.orders.order;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import voti.orders.authority.DiscountAuthority;
import voti.orders.order.OrderCommand.ApproveEscalation;
import voti.orders.order.OrderCommand.GrantDiscount;
import voti.orders.order.OrderCommand.HurryEscalation;
import voti.orders.order.OrderCommand.PassOnEscalation;
import voti.orders.order.OrderCommand.RefuseEscalation;
import voti.values.decision.Actor;

/** What is asked of an order beyond a mandate, and who decides it. */
abstract class EscalatingOrder extends ChangingOrder {

  @CommandHandler
  void decide(GrantDiscount command, DiscountAuthority authority, Clock clock, Actor actor) {
    var routes = new Routes(authority, clock.instant(), command.buying());
    apply(Discounting.asked(open("change a discount"), command, routes, actor));
  }

  @CommandHandler
  void decide(ApproveEscalation command, Actor actor) {
    all(Escalating.approve(deciding(command.line()), command, actor));
  }

  @CommandHandler
  void decide(RefuseEscalation command, Actor actor) {
    apply(Escalating.refuse(deciding(command.line()), command, actor));
  }

  @CommandHandler
  void decide(PassOnEscalation command, DiscountAuthority authority, Clock clock, Actor actor) {
    var routes = new Routes(authority, clock.instant());
    apply(Escalating.passOn(deciding(command.line()), command, routes, actor));
  }

  @CommandHandler
  void decide(HurryEscalation command, DiscountAuthority authority) {
    Escalating.hurry(standing(), command, authority).ifPresent(event -> apply(event));
  }

  /** A change is decided while the order is underway, anything else before it is submitted. */
  private OrderStanding deciding(int line) {
    var what = "decide an escalation";
    return line == Escalation.WHOLE_ORDER && AmendingBeyond.waiting(standing()).isPresent()
        ? underway(what)
        : open(what);
  }
}
