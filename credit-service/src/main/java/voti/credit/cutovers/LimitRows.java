package voti.credit.cutovers;

import java.util.List;
import org.springframework.stereotype.Component;
import voti.credit.checks.NewestChecks;
import voti.credit.creditaccount.CreditAccountCommand.DecideLimit;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.cutover.FileKind;
import voti.credit.cutover.TakenRow;
import voti.credit.limits.RecordedChecks;
import voti.credit.views.PeopleAreIds;
import voti.kit.command.Commands;
import voti.values.decision.RuleBroken;

/**
 * A limit as the old system has it. It leans on the account's newest check, so checks are sent
 * first; who decided it there, and when, is in its record.
 */
@Component
class LimitRows implements RowKind {

  private final Commands commands;
  private final NewestChecks newest;
  private final RecordedChecks checks;

  LimitRows(Commands commands, NewestChecks newest, RecordedChecks checks) {
    this.commands = commands;
    this.newest = newest;
    this.checks = checks;
  }

  @Override
  public FileKind kind() {
    return FileKind.LIMITS;
  }

  @Override
  public List<String> required() {
    return List.of("account", "limit", "decided-by", "decided-on");
  }

  @Override
  public List<String> optional() {
    return List.of("currency");
  }

  @Override
  public ReadRow read(Cells cells, String account, Frame frame) {
    var limit = cells.amount("limit");
    if (limit.isNegative()) {
      throw new BadField("limit", "A limit cannot be below zero.");
    }
    var decidedBy = cells.required("decided-by");
    if (!PeopleAreIds.isId(decidedBy)) {
      throw new BadField(
          "decided-by", "Name the person by an id such as emp-00-…; names are not kept.");
    }
    var decidedOn = frame.notLater("decided-on", cells.day("decided-on"));
    var why =
        "Taken over from %s at the cut-over of %s; decided there by %s on %s."
            .formatted(frame.source(), frame.day(), decidedBy, decidedOn);
    return new ReadRow(
        cells.row().line(),
        account,
        new TakenRow(
            frame.id("lim", account, "limit"),
            limit.grouped(),
            RowKind.content(limit, decidedBy, decidedOn),
            limit,
            null,
            0),
        caller ->
            commands.send(
                new DecideLimit(
                    CreditAccounts.of(account),
                    account,
                    limit,
                    checks.get(check(account)),
                    frame.day()),
                caller.because(why)));
  }

  private String check(String account) {
    return newest
        .of(account)
        .orElseThrow(
            () ->
                new RuleBroken(
                    "limit-leans-on-a-check",
                    "No check of this account is known; send the checks before the limits."));
  }
}
