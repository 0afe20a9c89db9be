package voti.credit.creditaccount;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.Currency;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import voti.values.decision.Actor;
import voti.values.decision.Moved;

/** The money at risk with one debtor: how much may be, what orders get of it, what goods move. */
@Aggregate
@Revision("5")
class CreditAccount extends Receivables {

  /** What comes for an account that is merged is answered by the one it is merged into. */
  @CommandHandlerInterceptor
  void goOn(CreditAccountCommand c) {
    if (mergedInto != null && !concernsThisOne(c)) {
      throw new Moved(Redirected.to(mergedInto, c));
    }
  }

  private static boolean concernsThisOne(CreditAccountCommand c) {
    return c instanceof CreditAccountCommand.ShareLimit
        || c instanceof CreditAccountCommand.AskMerge
        || c instanceof CreditAccountCommand.MergeAway;
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.AskMerge c) {
    if (mergedInto == null) {
      apply(Merging.ask(c, this, known()));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.AgreeMerge c) {
    apply(Merging.agree(c, known()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.MergeAway c) {
    if (mergedInto == null) {
      apply(Merging.giveAway(c, this, known()));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.Absorb c) {
    apply(Merging.absorb(c, known(c.book().exposure().reserved().currency())));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.DecideLimit c, Actor actor) {
    apply(LimitPolicy.decide(c, standing(c.limit()), limits, waiting.isEmpty(), actor));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.GrantTemporaryLimit c, Actor actor) {
    apply(LimitChanges.grant(c, limits, standing(c.limit().amount()), actor));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.PutCover c, Actor actor) {
    apply(LimitChanges.cover(c, limits, standing(c.cover().amount()), actor));
  }

  @CommandHandler
  void decide(CreditAccountCommand.EndExtra c, Actor actor) {
    apply(LimitChanges.end(c, limits, known(), actor));
  }

  @CommandHandler
  void decide(CreditAccountCommand.RestateLimit c, Actor actor) {
    apply(LimitChanges.restate(c, limits, known(), actor));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.ReserveForOrder c, Actor actor, CreditRules rules, Rates rates) {
    var held = held(c.order(), c.amount());
    var asked = waiting.get(c.order());
    if (asked == null
        ? !held.isFor(c.amount(), c.wantedFrom())
        : !asked.isFor(c.amount(), c.wantedFrom())) {
      if (asked != null) {
        drop(asked, c.account(), "The order asks for another amount now.");
      }
      apply(Headroom.answer(c, new Question(this, rules, rates), actor));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  Evaluation decide(CreditAccountCommand.AskRules c, CreditRules rules, Rates rates) {
    var question = new Question(this, rules, rates);
    var held = held(c.order(), c.amount());
    return rules.judge(
        question.facts(c.order(), c.amount(), c.on(), c.wantedFrom(), held.release()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.RecheckWaiting c, Actor actor, CreditRules rules, Rates rates) {
    if (blockIsOver()) {
      unblock(c, "Nothing is open any more at the reminder's level that blocked the account.");
    }
    var oldestPromiseFirst = new ArrayList<>(waiting.values());
    oldestPromiseFirst.sort(WaitingOrder.OLDEST_PROMISE_FIRST);
    var room = c.room();
    for (var order : oldestPromiseFirst) {
      var again = Headroom.recheck(c, order, new Question(this, rules, rates), actor);
      if (again.isPresent() && (room == null || !again.get().reserved().isMoreThan(room))) {
        apply(again.get());
        room = room == null ? null : room.minus(again.get().reserved());
      }
    }
  }

  @CommandHandler
  void decide(
      CreditAccountCommand.ReviewReservation c, Actor actor, CreditRules rules, Rates rates) {
    var held = reservations.get(c.order());
    var moved = held == null ? null : held.waitedFor();
    if (held != null && moved != null && held.known() && !pending.containsKey(c.order())) {
      apply(GoodsMovements.review(c, held, moved, new Question(this, rules, rates), actor));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.KeepCash c) {
    take(c);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.NoteTerms c) {
    if (!Integer.valueOf(c.days()).equals(paymentDays)) {
      apply(
          new CreditAccountEvent.TermsNoted(
              c.creditAccount(), c.account(), paymentDays, c.days(), c.on(), known()));
    }
  }

  @CommandHandler
  void decide(CreditAccountCommand.LapseCover c, Actor actor) {
    LimitChanges.lapse(c, this, known(), actor).ifPresent(lapsed -> apply(lapsed));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(
      CreditAccountCommand.ReserveUnderDecision c, Actor actor, CreditRules rules, Rates rates) {
    var order = waiting.get(c.order());
    if (order != null && order.decision().equals(c.decision())) {
      apply(Headroom.released(c, order, new Question(this, rules, rates), actor));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.DropWaitingOrder c) {
    var order = waiting.get(c.order());
    if (order != null && order.decision().equals(c.decision())) {
      drop(order, c.account(), c.reason());
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.FreeOrder c) {
    var order = waiting.get(c.order());
    if (order != null) {
      drop(order, c.account(), c.reason());
    }
    var held = reservations.get(c.order());
    if (held != null && held.known()) {
      apply(GoodsMovements.free(c, held, standing(held.amount())));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.RecordDelivery c, Rates rates) {
    var delivery = c.delivery();
    if (!uninvoiced.containsKey(delivery.dispatch())) {
      var held = held(delivery.order(), delivery.gross());
      var before = standing(delivery.gross(), delivery.on());
      var carried = Asked.carried(delivery, held, before.currency(), rates);
      apply(GoodsMovements.deliver(c, Ahead.of(this, delivery, held), held, carried, before));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.BlockAccount c) {
    if (!blocked) {
      apply(
          new CreditAccountEvent.AccountBlocked(
              c.creditAccount(), c.account(), c.level(), c.reason(), known()));
    }
  }

  @CommandHandler
  void decide(CreditAccountCommand.UnblockAccount c) {
    if (blocked) {
      unblock(c, c.reason());
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.BookInvoice c) {
    take(c);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.BookItem c, Rates rates) {
    take(c, rates);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.BookItems c, Rates rates) {
    take(c, rates);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.BookCreditNote c, Rates rates) {
    take(c, rates);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.BookReceipt c, Rates rates) {
    take(c, rates);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.AllocateReceipt c) {
    take(c);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.UnallocateReceipt c, Rates rates) {
    take(c, rates);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.ReverseReceipt c) {
    take(c);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.WriteOffItem c) {
    take(c);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.ReinstateItem c) {
    take(c);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.DisputeItem c) {
    take(c);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.EndDispute c) {
    take(c);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.RaiseDunningLevel c) {
    take(c);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.RevalueItems c, Rates rates) {
    take(c, rates);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.ReverseRevaluation c) {
    take(c);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.SetOffItems c) {
    take(c);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.UndoSetOff c) {
    take(c);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.PayOutItem c) {
    take(c);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.UndoPayout c) {
    take(c);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.ShareLimit c) {
    if (mergedInto == null && !Objects.equals(group, c.group())) {
      apply(GroupMovements.share(c, known(c.currency())));
    }
  }

  @CommandHandler
  void decide(CreditAccountCommand.KeepReservation c) {
    var asked = pending.get(c.order());
    if (asked != null) {
      apply(GroupMovements.keep(c, asked, standing(asked.amount())));
    }
  }

  @CommandHandler
  void decide(CreditAccountCommand.GiveBackReservation c) {
    var asked = pending.get(c.order());
    if (asked != null) {
      var now = held(c.order(), asked.amount());
      apply(GroupMovements.giveBack(c, asked, now, standing(asked.amount())));
    }
  }

  private void unblock(CreditAccountCommand c, String reason) {
    apply(new CreditAccountEvent.AccountUnblocked(c.creditAccount(), c.account(), reason, known()));
  }

  private Standing known() {
    return known(Currency.getInstance("EUR"));
  }

  private Standing known(Currency otherwise) {
    return standing == null ? Standing.unknown(otherwise) : standing;
  }

  private void drop(WaitingOrder order, String account, String reason) {
    if (id != null && standing != null) {
      apply(GoodsMovements.drop(id, account, order, reason, standing));
    }
  }
}
