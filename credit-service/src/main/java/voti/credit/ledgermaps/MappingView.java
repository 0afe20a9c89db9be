package voti.credit.ledgermaps;

import java.time.LocalDate;
import java.util.List;
import voti.credit.ledgermaps.MappingDifference.Change;

/**
 * A version of the ledger's accounts as a reader sees it on a day.
 *
 * @param inForce whether what is posted that day goes to its accounts
 * @param state whether it is a draft, was withdrawn, is to take effect later, is in force, or was
 *     superseded
 * @param differences from the version it was made from
 */
record MappingView(MappingRow version, boolean inForce, String state, List<Change> differences) {

  static MappingView of(MappingRow row, List<MappingRow> all, LocalDate day) {
    var inForce = row.equals(LedgerMappings.on(all, day));
    var before = all.stream().filter(other -> other.mapping().equals(row.basedOn())).findFirst();
    return new MappingView(
        row,
        inForce,
        state(row, inForce, day),
        before
            .map(old -> MappingDifference.between(old.accounts(), row.accounts()))
            .orElse(List.of()));
  }

  private static String state(MappingRow row, boolean inForce, LocalDate day) {
    var from = row.effectiveFrom();
    if (from == null) {
      return row.withdrawal() == null ? "drafted" : "withdrawn";
    }
    if (from.isAfter(day)) {
      return "approved";
    }
    return inForce ? "effective" : "superseded";
  }
}
