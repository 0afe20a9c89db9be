package voti.credit.creditaccount;

import java.util.List;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;

/** How a limit is decided: on a check of the same account that is still valid. */
final class LimitPolicy {

  private static final Policy POLICY = new Policy("credit-limit", "1");

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
    return new CreditAccountEvent.LimitDecided(
        command.creditAccount(),
        command.account(),
        command.limit(),
        command.check(),
        command.on(),
        record(command, before, actor),
        before.limitedTo(effective(command, limits)));
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
      CreditAccountCommand.DecideLimit command, Standing before, Actor actor) {
    var check = command.check();
    return new Decision(
        Outcome.GRANTED,
        POLICY,
        List.of(
            new Fact("check", check.check()),
            new Fact("z-score", check.zScore()),
            new Fact("class", check.creditClass()),
            new Fact("proposed-limit", check.proposedLimit().toString()),
            new Fact("limit", command.limit().toString())),
        List.of(
            new RuleResult("check-is-of-this-account", true, "The check is of this account."),
            new RuleResult(
                "check-is-still-valid",
                true,
                "The check is valid through " + check.validUntil() + "."),
            LimitChanges.covers(command.limit(), before),
            withinProposal(command)),
        new Authority(actor.role(), actor.mandate(), null),
        actor.reason());
  }

  /** Going beyond the proposal is the controller's to answer for; the record says that it was. */
  private static RuleResult withinProposal(CreditAccountCommand.DecideLimit command) {
    var proposed = command.check().proposedLimit();
    var within =
        proposed.currency().equals(command.limit().currency())
            && !command.limit().isMoreThan(proposed);
    return new RuleResult(
        "limit-stays-within-proposal",
        within,
        command.limit()
            + (within ? " is within" : " is not within")
            + " the proposed limit of "
            + proposed
            + ".");
  }
}
