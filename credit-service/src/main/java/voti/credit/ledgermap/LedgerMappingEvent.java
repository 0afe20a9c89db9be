package voti.credit.ledgermap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.decision.Refusal;

/** What became of a version of the ledger's accounts. It belongs to no debtor. */
public sealed interface LedgerMappingEvent extends ConcernsAccount {

  String ledgerMapping();

  @Override
  default @Nullable String account() {
    return null;
  }

  /**
   * Somebody proposed it.
   *
   * @param draftedBy who may not approve it
   */
  record LedgerMappingDrafted(
      String ledgerMapping,
      int version,
      String basedOn,
      LedgerAccounts accounts,
      String reason,
      String draftedBy)
      implements LedgerMappingEvent {}

  /** A second person put it in force. */
  record LedgerMappingApproved(
      String ledgerMapping, int version, LocalDate effectiveFrom, String reason, String approvedBy)
      implements LedgerMappingEvent {}

  /** The draft was taken back and can no longer be approved. */
  record LedgerMappingWithdrawn(
      String ledgerMapping, int version, String reason, String withdrawnBy)
      implements LedgerMappingEvent {}

  /** It was not put in force: its drafter asked, or the day was over. */
  record LedgerMappingApprovalRefused(
      String ledgerMapping, int version, String rule, String sentence, String by)
      implements LedgerMappingEvent, Refusal {}
}
