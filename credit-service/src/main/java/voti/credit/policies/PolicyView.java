package voti.credit.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.policies.PolicyDifference.Change;
import voti.credit.policy.PolicyData;
import voti.credit.policy.Withdrawal;
import voti.values.decision.Decision;

/**
 * A version of the policy as a reader sees it on a day.
 *
 * @param state whether it is a draft, was withdrawn, is to take effect later, is in force, or was
 *     superseded
 * @param effectiveUntil the last day before the next version takes effect
 * @param differences from the version it was made from
 */
record PolicyView(
    String policy,
    int version,
    String name,
    String state,
    @Nullable String basedOn,
    @Nullable String reason,
    @Nullable String draftedBy,
    @Nullable Instant draftedAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveUntil,
    @Nullable Decision decision,
    @Nullable Withdrawal withdrawal,
    List<Change> differences,
    @Nullable PolicyData data) {

  static PolicyView of(PolicyRow row, Policies policies, LocalDate day) {
    var rows = policies.all();
    return of(row, rows, policies.rowOn(rows, day), day, false);
  }

  static PolicyView inList(PolicyRow row, List<PolicyRow> rows, PolicyRow now, LocalDate day) {
    return of(row, rows, now, day, true);
  }

  private static PolicyView of(
      PolicyRow row, List<PolicyRow> rows, PolicyRow now, LocalDate day, boolean brief) {
    var before = rows.stream().filter(other -> other.policy().equals(row.basedOn())).findFirst();
    return new PolicyView(
        row.policy(),
        row.version(),
        row.data().name(),
        state(row, now, day),
        row.basedOn(),
        row.reason(),
        row.draftedBy(),
        row.draftedAt(),
        row.approvedBy(),
        row.approvedAt(),
        row.draftedBy() == null ? null : row.effectiveFrom(),
        until(row, rows),
        brief ? null : row.decision(),
        row.withdrawal(),
        before.map(old -> PolicyDifference.between(old.data(), row.data())).orElse(List.of()),
        brief ? null : row.data());
  }

  private static String state(PolicyRow row, PolicyRow now, LocalDate day) {
    var from = row.effectiveFrom();
    if (from == null) {
      return row.withdrawal() == null ? "drafted" : "withdrawn";
    }
    if (from.isAfter(day)) {
      return "approved";
    }
    return row.policy().equals(now.policy()) ? "effective" : "superseded";
  }

  /** A version that takes effect on the same day and is later leaves it no day at all. */
  private static @Nullable LocalDate until(PolicyRow row, List<PolicyRow> rows) {
    var from = row.effectiveFrom();
    if (from == null) {
      return null;
    }
    LocalDate next = null;
    for (var other : rows) {
      var begins = other.effectiveFrom();
      if (begins != null
          && (begins.isAfter(from) || (begins.equals(from) && other.version() > row.version()))
          && (next == null || begins.isBefore(next))) {
        next = begins;
      }
    }
    return next == null ? null : next.minusDays(1);
  }
}
