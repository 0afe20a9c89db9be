package voti.credit.journal;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.period.AccountingPeriodEvent.PeriodClosed;
import voti.credit.period.AccountingPeriodEvent.PeriodReopened;
import voti.credit.period.PeriodTotal;
import voti.kit.events.Recorded;

/**
 * A closing of a period.
 *
 * @param id the month and how often it was closed
 * @param until what was recorded later went to the next open period
 * @param entries how many it held
 * @param totals as they were then
 * @param sha256 of the export as CSV then, in hexadecimal
 * @param reopenedAt {@code null} while it is closed
 */
record Closing(
    @BsonId String id,
    YearMonth month,
    Instant until,
    int entries,
    List<PeriodTotal> totals,
    String sha256,
    String closedBy,
    String reason,
    Instant closedAt,
    @Nullable String reopenedBy,
    @Nullable String reopenedReason,
    @Nullable Instant reopenedAt) {

  static String id(YearMonth month, int ordinal) {
    return "%s/%04d".formatted(month, ordinal);
  }

  static Closing of(PeriodClosed e, Recorded recorded) {
    return new Closing(
        id(e.month(), e.ordinal()),
        e.month(),
        e.until().truncatedTo(ChronoUnit.MICROS),
        e.entries(),
        e.totals(),
        e.sha256(),
        e.closedBy(),
        e.reason(),
        recorded.at().truncatedTo(ChronoUnit.MICROS),
        null,
        null,
        null);
  }

  Closing reopened(PeriodReopened e, Recorded recorded) {
    return new Closing(
        id,
        month,
        until,
        entries,
        totals,
        sha256,
        closedBy,
        reason,
        closedAt,
        e.reopenedBy(),
        e.reason(),
        recorded.at().truncatedTo(ChronoUnit.MICROS));
  }

  /** Whether what was recorded at an instant came too late for it. */
  boolean shutsOut(Instant at) {
    return at.isAfter(until) && (reopenedAt == null || at.isBefore(reopenedAt));
  }

  /**
   * The period in which something is posted: its own month, or the first later one that was open
   * when it was recorded. It follows from the two instants alone, whatever was read first.
   */
  static YearMonth periodOf(YearMonth month, Instant recorded, List<Closing> closings) {
    var period = month;
    while (isShut(period, recorded, closings)) {
      period = period.plusMonths(1);
    }
    return period;
  }

  private static boolean isShut(YearMonth period, Instant recorded, List<Closing> closings) {
    return closings.stream()
        .anyMatch(closing -> closing.month().equals(period) && closing.shutsOut(recorded));
  }
}
