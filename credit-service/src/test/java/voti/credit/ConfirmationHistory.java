package voti.credit;

import java.time.LocalDate;
import java.util.List;
import voti.credit.confirmation.BalanceConfirmationEvent;
import voti.credit.confirmation.BalanceConfirmations;
import voti.credit.confirmation.Claim;
import voti.credit.confirmation.ConfirmationRoundEvent;
import voti.credit.confirmation.ConfirmationText;
import voti.credit.confirmation.ContestedItem;
import voti.credit.confirmation.StatedBalance;
import voti.credit.confirmation.StatedItem;

/** One event of every kind of balance confirmations. */
final class ConfirmationHistory {

  private static final LocalDate DAY = LocalDate.parse("2010-12-31");
  private static final LocalDate BY = LocalDate.parse("2011-01-31");
  private static final String ACCOUNT = Samples.ACCOUNT;
  private static final String ID = BalanceConfirmations.of(ACCOUNT, DAY);
  private static final String ROUND = "bcr-00-1";
  private static final String WHO = "per-7f-1";
  private static final List<StatedBalance> BALANCES =
      List.of(
          StatedBalance.of(
              List.of(
                  new StatedItem(
                      "inv-7f-1", "invoice", "2010-1", DAY, DAY, Samples.sek("5731.29"))),
              Samples.sek("0.00")));
  private static final List<Claim> CLAIMS =
      List.of(new Claim(Samples.sek("5731.29"), Samples.sek("5700.00"), Samples.sek("-31.29")));

  private ConfirmationHistory() {}

  static List<Object> ofEveryKind() {
    return List.of(
        new ConfirmationRoundEvent.ConfirmationRoundStarted(
            ROUND, DAY, List.of(), BY, DAY.plusDays(5), "emp-00-1"),
        new ConfirmationRoundEvent.ConfirmationRoundWritten(ROUND, 1, List.of()),
        new ConfirmationRoundEvent.ConfirmationRoundReminded(ROUND, BY, BY.plusDays(9), "emp-00-1"),
        new ConfirmationRoundEvent.ConfirmationRoundRefused(ROUND, DAY, "rule", "No."),
        new BalanceConfirmationEvent.ConfirmationWritten(
            ID,
            ROUND,
            ACCOUNT,
            DAY,
            DAY.plusDays(5),
            BY,
            BALANCES,
            "en",
            new ConfirmationText("Subject", "Opening", "Closing")),
        new BalanceConfirmationEvent.ConfirmationTaken(ID, ACCOUNT, DAY),
        new BalanceConfirmationEvent.ConfirmationSent(ID, ACCOUNT, DAY, "email", "<m>"),
        new BalanceConfirmationEvent.ConfirmationSent(ID, ACCOUNT, DAY, "paper", ""),
        new BalanceConfirmationEvent.ConfirmationKept(ID, ACCOUNT, DAY, "no-address"),
        new BalanceConfirmationEvent.ConfirmationReminded(ID, ACCOUNT, DAY, BY, BY.plusDays(9), 1),
        new BalanceConfirmationEvent.BalanceConfirmed(ID, ACCOUNT, DAY, BY, WHO, "email", BALANCES),
        new BalanceConfirmationEvent.BalanceContested(
            ID,
            ACCOUNT,
            DAY,
            BY,
            WHO,
            CLAIMS,
            List.of(new ContestedItem("inv-7f-1", "2010-1", null, "wrong-amount")),
            "emp-00-2",
            BY.plusDays(9)),
        new BalanceConfirmationEvent.ContestOwnerReminded(
            ID, ACCOUNT, DAY, "emp-00-2", BY.plusDays(9), BY.plusDays(10)),
        resolved("ours-stands", null),
        resolved("corrected", null),
        resolved("disputed", "dsp-7f-1"),
        new BalanceConfirmationEvent.ConfirmationUnanswered(ID, ACCOUNT, DAY, BY, "Asked twice"),
        new BalanceConfirmationEvent.ConfirmationRefused(
            ID, ACCOUNT, DAY, "write", ROUND, "rule", "No."));
  }

  private static Object resolved(String outcome, String dispute) {
    return new BalanceConfirmationEvent.ContestResolved(
        ID, ACCOUNT, DAY, BY, outcome, dispute, CLAIMS, "Looked into");
  }
}
