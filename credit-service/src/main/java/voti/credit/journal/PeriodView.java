package voti.credit.journal;

import java.time.YearMonth;
import java.util.List;

/**
 * A period, as the books have it now.
 *
 * @param state {@code open} or {@code closed}
 * @param entries how many
 * @param late of them booked for an earlier month that was closed
 * @param totals of each account
 * @param sha256 of the export as CSV, in hexadecimal
 * @param asClosed whether it is what it was when it was closed; true while it is open
 * @param closings the first one first
 */
record PeriodView(
    YearMonth period,
    String state,
    int entries,
    int late,
    List<Total> totals,
    String sha256,
    boolean asClosed,
    List<Closing> closings) {

  static PeriodView of(YearMonth period, PeriodSheet sheet, String sha256, List<Closing> closings) {
    var closed = !closings.isEmpty() && closings.getLast().reopenedAt() == null;
    return new PeriodView(
        period,
        closed ? "closed" : "open",
        sheet.entries(),
        sheet.late(),
        sheet.totals(),
        sha256,
        !closed || closings.getLast().sha256().equals(sha256),
        closings);
  }
}
