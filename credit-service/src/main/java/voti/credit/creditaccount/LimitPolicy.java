package voti.credit.creditaccount;

import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;

/** How a limit is decided: on a check of the same account that is still valid, by who may alone. */
final class LimitPolicy {

  private LimitPolicy() {}

  /** The decided limit with its record; refuses a limit that leans on nothing. */
  static CreditAccountEvent.LimitDecided decide(
      CreditAccountCommand.DecideLimit command,
      Standing before,
      Limits limits,
      boolean noneWaits,
      Actor actor) {
    refuseWithoutGround(command);
    refuseOtherCurrency(command, before, noneWaits);
    var route = command.route();
    if (route != null) {
      new OnePersonMayDecide(route, actor.role(), command.limit()).require();
    }
    var after = before.limitedTo(effective(command, limits));
    return new CreditAccountEvent.LimitDecided(
        command.creditAccount(),
        command.account(),
        command.limit(),
        command.check(),
        command.on(),
        record(command, after, actor),
        after,
        route);
  }

  private static Money effective(CreditAccountCommand.DecideLimit command, Limits limits) {
    var effective = limits.owning(command.limit()).on(command.on());
    return effective == null ? command.limit() : effective;
  }

  private static void refuseOtherCurrency(
      CreditAccountCommand.DecideLimit command, Standing before, boolean noneWaits) {
    var same = command.limit().currency().equals(before.currency());
    if (!same && !(noneWaits && before.exposure().empty())) {
      throw new RuleBroken(
          "limit-is-in-the-accounts-currency",
          "Money in " + before.currency() + " is at risk here; set the limit in that currency.",
          new Fact("currency", before.currency().toString()));
    }
  }

  private static void refuseWithoutGround(CreditAccountCommand.DecideLimit command) {
    var check = command.check();
    if (!check.account().equals(command.account())) {
      throw new RuleBroken(
          "check-is-of-this-account",
          "Check " + check.check() + " is not of this account; record one of its own first.",
          new Fact("check", check.check()));
    }
    if (command.on().isAfter(check.validUntil())) {
      throw new RuleBroken(
          "check-is-still-valid",
          "The check was valid through " + check.validUntil() + "; record a new one first.",
          new Fact("valid-until", check.validUntil().toString()));
    }
    if (command.limit().isNegative()) {
      throw new RuleBroken("limit-is-not-negative", "A limit cannot be below zero.");
    }
  }

  private static Decision record(
      CreditAccountCommand.DecideLimit command, Standing after, Actor actor) {
    var ground =
        new LimitGround(
            command.account(),
            command.limit(),
            command.check(),
            command.on(),
            after.total(),
            command.route(),
            actor.role());
    return new Decision(
        Outcome.GRANTED,
        LimitGround.POLICY,
        ground.facts(LimitGround.POLICY),
        ground.rules(LimitGround.POLICY),
        new Authority(actor.role(), actor.mandate(), null),
        actor.reason());
  }
}
