package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import voti.credit.goods.Delivery;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.RuleResult;

/** How what was reserved is delivered or freed. */
final class GoodsMovements {

  private GoodsMovements() {}

  /** A delivery moves out of the reservation; it is carried at the rate of its order. */
  static CreditAccountEvent.DeliveryRecorded deliver(
      CreditAccountCommand.RecordDelivery c,
      Delivery delivery,
      Reservation held,
      Money carried,
      Standing before) {
    var fromReserved = held.share(carried);
    return new CreditAccountEvent.DeliveryRecorded(
        c.creditAccount(),
        c.account(),
        delivery,
        carried.equals(delivery.gross()) ? null : carried,
        carried.minus(fromReserved),
        held.delivering(delivery.gross(), carried, delivery.on()),
        judge(delivery, held, carried, before),
        before.with(before.exposure().delivering(carried, fromReserved)));
  }

  static CreditAccountEvent.ReservationFreed free(
      CreditAccountCommand.FreeOrder c, Reservation held, Standing before) {
    return new CreditAccountEvent.ReservationFreed(
        c.creditAccount(),
        c.account(),
        c.order(),
        held.remaining(),
        c.reason(),
        before.with(before.exposure().reserving(held.remaining().negated())));
  }

  /** What an order holds is judged as if it asked anew: it keeps it, or gives it back and waits. */
  static CreditAccountEvent review(
      CreditAccountCommand.ReviewReservation c,
      Reservation held,
      LocalDate moved,
      Question question,
      Actor actor) {
    var facts = question.review(held, c.on(), moved);
    var evaluation = question.rules().judge(facts);
    var before = question.book().standing(held.amount(), c.on());
    if (evaluation.passed()) {
      return new CreditAccountEvent.ReservationReviewed(
          c.creditAccount(), c.account(), c.order(), c.on(), evaluation.recorded(actor), before);
    }
    var back = held.remaining().negated();
    return new CreditAccountEvent.ReservationGivenBack(
        c.creditAccount(),
        c.account(),
        c.buyer(),
        c.order(),
        facts.order(),
        back,
        held.abandoned(),
        evaluation.exceededBy(),
        c.creditDecision(),
        c.on(),
        held.wantedFrom(),
        evaluation.recorded(actor),
        before.with(before.exposure().reserving(back)));
  }

  static CreditAccountEvent.WaitingOrderDropped drop(
      String creditAccount, String account, WaitingOrder order, String reason, Standing now) {
    return new CreditAccountEvent.WaitingOrderDropped(
        creditAccount, account, order.order(), order.amount(), order.decision(), reason, now);
  }

  /** A delivery cannot be refused any more; the rules say what it did. */
  private static List<RuleResult> judge(
      Delivery delivery, Reservation held, Money carried, Standing before) {
    var within = new DeliveryStaysWithinReservation(carried, held.remaining());
    if (within.holds()) {
      return List.of(within.result());
    }
    var rules = new ArrayList<>(List.of(within.result()));
    var release = held.release();
    if (release != null && release.amount().currency().equals(carried.currency())) {
      var total = held.delivered().plus(carried);
      rules.add(new ReleaseCoversDocument(release, total, delivery.on()).result());
    }
    var limit = before.limit();
    if (limit != null) {
      var beyond = carried.minus(held.remaining());
      rules.add(new OrderFitsHeadroom(beyond, limit.minus(before.total())).result());
    }
    return List.copyOf(rules);
  }
}
