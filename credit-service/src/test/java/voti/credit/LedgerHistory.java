package voti.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import voti.credit.ledgermap.LedgerAccounts;
import voti.credit.ledgermap.LedgerMappingEvent;
import voti.credit.period.AccountingPeriodEvent;
import voti.credit.period.PeriodTotal;
import voti.credit.policy.PolicyFile;

/** One event of every kind of the books. */
final class LedgerHistory {

  private static final LocalDate DAY = LocalDate.parse("2010-02-15");
  private static final YearMonth MONTH = YearMonth.parse("2010-01");

  private LedgerHistory() {}

  static List<Object> ofEveryKind() {
    var accounts = PolicyFile.read("ledger-accounts", LedgerAccounts.class);
    var total = new PeriodTotal("1210", "Receivables", Samples.sek("5731.29"), Samples.sek("0.00"));
    return List.of(
        new LedgerMappingEvent.LedgerMappingDrafted(
            "lgm-00-2", 2, "lgm-00-1", accounts, "New chart", "emp-00-1"),
        new LedgerMappingEvent.LedgerMappingApproved("lgm-00-2", 2, DAY, "Compared", "emp-00-2"),
        new LedgerMappingEvent.LedgerMappingWithdrawn("lgm-00-2", 2, "Kept", "emp-00-1"),
        new LedgerMappingEvent.LedgerMappingApprovalRefused(
            "lgm-00-2", 2, "rule", "No.", "emp-00-1"),
        new AccountingPeriodEvent.PeriodClosed(
            "apd-00-1",
            MONTH,
            1,
            Instant.parse("2010-02-05T10:00:00Z"),
            1,
            List.of(total),
            "abc",
            "emp-00-1",
            "Compared"),
        new AccountingPeriodEvent.PeriodReopened("apd-00-1", MONTH, 1, "emp-00-2", "Audit"),
        new AccountingPeriodEvent.PeriodChangeRefused(
            "apd-00-1", MONTH, "rule", "No.", "emp-00-1"));
  }
}
