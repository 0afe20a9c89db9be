package voti.credit.ledgermap;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a version of the ledger's accounts can be asked. */
public sealed interface LedgerMappingCommand {

  /**
   * Proposes a version.
   *
   * @param version the next number
   * @param basedOn the version it was made from
   */
  record DraftLedgerMapping(
      @TargetAggregateIdentifier String ledgerMapping,
      int version,
      String basedOn,
      LedgerAccounts accounts)
      implements LedgerMappingCommand {}

  /**
   * Puts it in force.
   *
   * @param effectiveFrom what is posted on this day and later goes to its accounts
   */
  record ApproveLedgerMapping(
      @TargetAggregateIdentifier String ledgerMapping, LocalDate effectiveFrom)
      implements LedgerMappingCommand {}

  /** Takes a draft back; what is in force is followed by another version instead. */
  record WithdrawLedgerMapping(@TargetAggregateIdentifier String ledgerMapping)
      implements LedgerMappingCommand {}
}
