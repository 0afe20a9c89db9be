package voti.credit.ledgermaps;

import java.time.Instant;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.ledgermap.LedgerAccounts;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingApproved;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingDrafted;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingWithdrawn;
import voti.credit.policy.Withdrawal;
import voti.kit.events.Recorded;

/**
 * A version of the ledger's accounts.
 *
 * @param version 1 for the one shipped
 * @param approvedBy {@code null} while it is a draft, and of the one shipped
 * @param effectiveFrom {@code null} while it is a draft, and when it was withdrawn
 * @param withdrawal who took the draft back; {@code null} when nobody did
 */
public record MappingRow(
    @BsonId String mapping,
    int version,
    @Nullable String basedOn,
    LedgerAccounts accounts,
    @Nullable String reason,
    @Nullable String draftedBy,
    @Nullable Instant draftedAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable String approvalReason,
    @Nullable LocalDate effectiveFrom,
    @Nullable Withdrawal withdrawal) {

  static MappingRow shipped(String mapping, LedgerAccounts accounts) {
    return new MappingRow(
        mapping, 1, null, accounts, null, null, null, null, null, null, LocalDate.EPOCH, null);
  }

  static MappingRow of(LedgerMappingDrafted e, Recorded recorded) {
    return new MappingRow(
        e.ledgerMapping(),
        e.version(),
        e.basedOn(),
        e.accounts(),
        e.reason(),
        e.draftedBy(),
        recorded.at(),
        null,
        null,
        null,
        null,
        null);
  }

  MappingRow approved(LedgerMappingApproved e, Recorded recorded) {
    return new MappingRow(
        mapping,
        version,
        basedOn,
        accounts,
        reason,
        draftedBy,
        draftedAt,
        e.approvedBy(),
        recorded.at(),
        e.reason(),
        e.effectiveFrom(),
        null);
  }

  MappingRow withdrawn(LedgerMappingWithdrawn e, Recorded recorded) {
    return new MappingRow(
        mapping,
        version,
        basedOn,
        accounts,
        reason,
        draftedBy,
        draftedAt,
        null,
        null,
        null,
        null,
        new Withdrawal(e.withdrawnBy(), recorded.at(), e.reason()));
  }
}
