package voti.credit.writeoff;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.writeoff.WriteOffEvent.DebtRecovered;
import voti.credit.writeoff.WriteOffEvent.WriteOffApproved;
import voti.credit.writeoff.WriteOffEvent.WriteOffEscalated;
import voti.credit.writeoff.WriteOffEvent.WriteOffLapsed;
import voti.credit.writeoff.WriteOffEvent.WriteOffRejected;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.NotAuthorised;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/**
 * A debt given up: by whoever's authority reaches its amount; recovered when it is paid after all.
 */
@Aggregate
class WriteOff {

  @AggregateIdentifier private @Nullable String id;
  private @Nullable String account;
  private @Nullable String item;
  private @Nullable String number;
  private @Nullable Money amount;
  private @Nullable Money left;
  private String state = "new";

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(WriteOffCommand.ProposeWriteOff c, Actor actor) {
    if (id != null) {
      return;
    }
    new AmountIsStillThere("written-off-is-open", c.amount(), c.open()).check();
    var rule = new WriteOffStaysWithinAuthority(actor.role(), c.amount(), c.authority());
    var decision = record(rule, rule.holds() ? Outcome.GRANTED : Outcome.ESCALATED, actor);
    apply(
        rule.holds()
            ? new WriteOffApproved(
                c.writeOff(), c.account(), c.item(), c.number(), c.amount(), c.on(), decision)
            : new WriteOffEscalated(
                c.writeOff(), c.account(), c.item(), c.number(), c.amount(), c.on(), decision));
  }

  @CommandHandler
  void decide(WriteOffCommand.ApproveWriteOff c, Actor actor) {
    var decision = record(waiting(actor, c.authority()), Outcome.GRANTED, actor);
    apply(
        new WriteOffApproved(
            c.writeOff(),
            known(account),
            known(item),
            known(number),
            requireNonNull(amount),
            c.on(),
            decision));
  }

  @CommandHandler
  void decide(WriteOffCommand.RejectWriteOff c, Actor actor) {
    var decision = record(waiting(actor, c.authority()), Outcome.REFUSED, actor);
    apply(
        new WriteOffRejected(
            c.writeOff(),
            known(account),
            known(item),
            known(number),
            requireNonNull(amount),
            c.on(),
            decision));
  }

  @CommandHandler
  void decide(WriteOffCommand.LapseWriteOff c) {
    if (state.equals("approved")) {
      apply(
          new WriteOffLapsed(
              c.writeOff(),
              known(account),
              known(item),
              known(number),
              requireNonNull(amount),
              c.sentence()));
    }
  }

  @CommandHandler
  void decide(WriteOffCommand.RecoverDebt c, Actor actor) {
    require("approved");
    new AmountIsStillThere("recovered-was-written-off", c.amount(), requireNonNull(left)).check();
    apply(
        new DebtRecovered(
            c.writeOff(),
            known(account),
            known(item),
            known(number),
            c.amount(),
            requireNonNull(left).minus(c.amount()),
            c.on(),
            why(actor)));
  }

  @EventSourcingHandler
  void evolve(WriteOffEvent event) {
    id = event.writeOff();
    account = event.account();
    item = event.item();
    switch (event) {
      case WriteOffEscalated e -> {
        state = "escalated";
        number = e.number();
        amount = e.amount();
      }
      case WriteOffApproved e -> {
        state = "approved";
        number = e.number();
        amount = e.amount();
        left = e.amount();
      }
      case WriteOffRejected _ -> state = "rejected";
      case WriteOffLapsed _ -> state = "lapsed";
      case DebtRecovered e -> left = e.left();
    }
  }

  private WriteOffStaysWithinAuthority waiting(Actor actor, WriteOffAuthority authority) {
    require("escalated");
    var rule = new WriteOffStaysWithinAuthority(actor.role(), requireNonNull(amount), authority);
    if (!rule.holds()) {
      throw new NotAuthorised(
          "write-off-stays-within-authority",
          rule.result().sentence(),
          new Fact("needed", rule.needed()));
    }
    return rule;
  }

  private void require(String needed) {
    if (!state.equals(needed)) {
      throw new WrongState(
          "write-off-is-" + needed, "This write-off is " + state + ".", new Fact("state", state));
    }
  }

  private static Decision record(WriteOffStaysWithinAuthority rule, Outcome outcome, Actor actor) {
    return new Decision(
        outcome,
        rule.authority().cited(),
        List.of(new Fact("amount", rule.amount().toString())),
        List.of(rule.result()),
        new Authority(actor.role(), actor.mandate(), rule.holds() ? null : rule.needed()),
        why(actor));
  }

  private static String why(Actor actor) {
    if (actor.reason().isBlank()) {
      throw new RuleBroken("write-off-has-a-reason", "A write-off needs a reason in words.");
    }
    return actor.reason();
  }

  private static String known(@Nullable String text) {
    return requireNonNull(text);
  }
}
