package voti.credit.creditaccount;

import java.util.ArrayList;
import java.util.List;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;

/** What an order gets when it asks for headroom: a reservation, or a place among the waiting. */
final class Headroom {

  private Headroom() {}

  static CreditAccountEvent answer(
      CreditAccountCommand.ReserveForOrder c, Reservation held, Standing before, Actor actor) {
    var evaluation = Evaluation.of(c, held, before);
    var decision = evaluation.recorded(actor);
    if (!evaluation.passed()) {
      return new CreditAccountEvent.OrderWithheld(
          c.creditAccount(),
          c.account(),
          c.buyer(),
          c.order(),
          c.amount(),
          evaluation.exceededBy(),
          c.decision(),
          c.on(),
          decision,
          before);
    }
    var release = held.release();
    var accepted = held.accepted(c.amount(), release);
    var change = accepted.remaining().minus(held.remaining());
    return new CreditAccountEvent.OrderReserved(
        c.creditAccount(),
        c.account(),
        c.buyer(),
        c.order(),
        c.amount(),
        change,
        accepted,
        release == null ? null : release.decision(),
        decision,
        before.with(before.exposure().reserving(change)));
  }

  static CreditAccountEvent released(
      CreditAccountCommand.ReserveUnderDecision c,
      WaitingOrder order,
      Reservation held,
      Standing before,
      Actor actor) {
    var release = new Release(c.decision(), order.amount(), c.deviation(), c.lastDay());
    var accepted = held.accepted(order.amount(), release);
    var change = accepted.remaining().minus(held.remaining());
    return new CreditAccountEvent.OrderReserved(
        c.creditAccount(),
        c.account(),
        order.buyer(),
        order.order(),
        order.amount(),
        change,
        accepted,
        c.decision(),
        record(release, order.amount(), before, actor),
        before.with(before.exposure().reserving(change)));
  }

  private static Decision record(Release release, Money amount, Standing before, Actor actor) {
    var facts = new ArrayList<>(Evaluation.facts(amount, before));
    facts.add(new Fact("release", release.decision()));
    return new Decision(
        Outcome.GRANTED,
        Evaluation.POLICY,
        facts,
        List.of(new ReleaseCoversDocument(release, amount, release.lastDay()).result()),
        new Authority(actor.role(), actor.mandate(), null),
        actor.reason());
  }
}
