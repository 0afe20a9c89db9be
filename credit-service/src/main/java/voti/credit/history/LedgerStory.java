package voti.credit.history;

import java.util.Map;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingApprovalRefused;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingApproved;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingDrafted;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingWithdrawn;
import voti.credit.period.AccountingPeriodEvent.PeriodChangeRefused;
import voti.credit.period.AccountingPeriodEvent.PeriodClosed;
import voti.credit.period.AccountingPeriodEvent.PeriodReopened;

/** The books are of all accounts together: no account's history tells of them. */
final class LedgerStory {

  private LedgerStory() {}

  static Map<Class<?>, String> silent() {
    return Map.of(
        LedgerMappingDrafted.class,
        "it belongs to no account; the list of the ledger's accounts shows it",
        LedgerMappingApproved.class,
        "it belongs to no account; the list of the ledger's accounts shows it",
        LedgerMappingWithdrawn.class,
        "it belongs to no account; the list of the ledger's accounts shows it",
        LedgerMappingApprovalRefused.class,
        "it belongs to no account; the list of the ledger's accounts shows what is drafted",
        PeriodClosed.class,
        "it belongs to no account; the journal shows its closings",
        PeriodReopened.class,
        "it belongs to no account; the journal shows its closings",
        PeriodChangeRefused.class,
        "it belongs to no account; the period stays as it was");
  }
}
