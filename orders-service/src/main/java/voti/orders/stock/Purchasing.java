package voti.orders.stock;

import java.util.List;
import voti.orders.stock.StockCommand.ApprovePurchase;
import voti.orders.stock.StockCommand.TurnDownPurchase;
import voti.orders.stock.StockEvent.PurchaseApproved;
import voti.orders.stock.StockEvent.PurchaseTurnedDown;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.WrongState;

/** What is decided on a proposal to buy. */
final class Purchasing {

  private static final Policy POLICY = new Policy("purchase-request", "1");

  private Purchasing() {}

  static List<StockEvent> approve(StockStanding now, ApprovePurchase command, Actor actor) {
    var request = waiting(now, command.request());
    var quantity = command.quantity() == null ? request.quantity() : command.quantity();
    StockRules.positive(now, quantity);
    var expected = new Expected(new Paper(request.request(), 1), command.expectedOn(), quantity);
    var approved =
        new PurchaseApproved(
            now.opened().stock(),
            request,
            expected,
            actor.person(),
            decided(Outcome.GRANTED, now, request, actor));
    return Replanning.after(now, List.of(approved));
  }

  static List<StockEvent> turnDown(StockStanding now, TurnDownPurchase command, Actor actor) {
    var request = waiting(now, command.request());
    var turnedDown =
        new PurchaseTurnedDown(
            now.opened().stock(),
            request,
            actor.person(),
            decided(Outcome.REFUSED, now, request, actor));
    return Replanning.after(now, List.of(turnedDown));
  }

  private static PurchaseRequest waiting(StockStanding now, String id) {
    var request = now.request();
    if (request == null || !request.request().equals(id)) {
      throw new WrongState(
          "purchase-request-waits", "The request " + id + " is decided on or needed no more.");
    }
    return request;
  }

  private static Decision decided(
      Outcome outcome, StockStanding now, PurchaseRequest request, Actor actor) {
    return new Decision(
        outcome,
        POLICY,
        List.of(
            new Fact("quantity", request.quantity().toString()),
            new Fact("needed-by", request.neededBy().toString()),
            new Fact("orders", String.join(",", request.orders())),
            new Fact("on-hand", now.onHand().toString()),
            new Fact("reserved", now.reserved().toString()),
            new Fact("expected", now.coming().toString())),
        List.of(),
        new Authority(actor.role(), actor.mandate(), null),
        actor.reason());
  }
}
