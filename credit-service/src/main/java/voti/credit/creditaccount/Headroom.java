package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.Actor;

/** What an order gets when it asks for headroom: a reservation, or a place among the waiting. */
final class Headroom {

  private Headroom() {}

  static CreditAccountEvent answer(
      CreditAccountCommand.ReserveForOrder c, Question question, Actor actor) {
    var held = question.book().held(c.order(), c.amount());
    var before = question.book().standing(c.amount(), c.on());
    var facts = question.facts(c.order(), c.amount(), c.on(), c.wantedFrom(), held.release());
    var evaluation = question.rules().judge(facts);
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
          c.wantedFrom(),
          evaluation.recorded(actor),
          before);
    }
    return reserve(
        c, c.buyer(), c.order(), held, facts, c.wantedFrom(), evaluation, question, actor);
  }

  /** What the rules say now of an order that waits: a reservation, or nothing. */
  static Optional<CreditAccountEvent.OrderReserved> recheck(
      CreditAccountCommand.RecheckWaiting c, WaitingOrder order, Question question, Actor actor) {
    var day = later(c.on(), order.on());
    if (day == null) {
      return Optional.empty();
    }
    var held = question.book().held(order.order(), order.amount());
    var facts =
        question.facts(order.order(), order.amount(), day, order.wantedFrom(), held.release());
    var evaluation = question.rules().judge(facts);
    return evaluation.passed()
        ? Optional.of(
            reserve(
                c,
                order.buyer(),
                order.order(),
                held,
                facts,
                order.wantedFrom(),
                evaluation,
                question,
                actor))
        : Optional.empty();
  }

  /** A release lets the order through whatever the rules say; what they say is kept. */
  static CreditAccountEvent released(
      CreditAccountCommand.ReserveUnderDecision c,
      WaitingOrder order,
      Question question,
      Actor actor) {
    var release = new Release(c.decision(), order.amount(), c.deviation(), c.lastDay());
    var on = order.on() == null ? c.lastDay() : order.on();
    var held = question.book().held(order.order(), order.amount());
    var facts = question.facts(order.order(), order.amount(), on, order.wantedFrom(), release);
    return reserve(
        c,
        order.buyer(),
        order.order(),
        held.under(release),
        facts,
        order.wantedFrom(),
        question.rules().judge(facts),
        question,
        actor);
  }

  private static CreditAccountEvent.OrderReserved reserve(
      CreditAccountCommand c,
      String buyer,
      String order,
      Reservation held,
      OrderFacts facts,
      @Nullable LocalDate wantedFrom,
      Evaluation evaluation,
      Question question,
      Actor actor) {
    var before = question.book().standing(facts.order(), facts.on());
    var asked = new Asked(facts.order(), facts.asked(), facts.rate());
    var inAccount = facts.asked() == null ? Money.zero(before.currency()) : facts.asked();
    var release = held.release();
    var waited = question.book().waiting.get(order);
    var accepted = held.accepted(asked, inAccount, release, wantedFrom, facts.on());
    var change = accepted.remaining().minus(held.remaining());
    return new CreditAccountEvent.OrderReserved(
        c.creditAccount(),
        c.account(),
        buyer,
        order,
        facts.order(),
        change,
        accepted,
        release == null ? null : release.decision(),
        waited == null ? null : waited.decision(),
        change.isPositive() && release == null ? question.book().group : null,
        evaluation.recorded(actor),
        before.with(before.exposure().reserving(change)));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
