package voti.credit.reservations;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An order that holds part of a limit. Its days are told by the calendar of who recorded them:
 * books of another year that are entered today grow old from today on.
 *
 * @param order the order
 * @param account the debtor
 * @param buyer who ordered
 * @param waitedFor the day from which nothing has moved, or on which it was judged anew
 * @param comes the first day on which its goods are wanted; {@code null} when any will do, and once
 *     it was judged anew
 * @param behind by how many days the order's own calendar is behind
 * @param sequence of the last event it has seen
 */
record ReservationRow(
    @BsonId String order,
    String account,
    String buyer,
    LocalDate waitedFor,
    @Nullable LocalDate comes,
    long behind,
    long sequence) {

  /**
   * @param on by its own calendar
   */
  ReservationRow reviewed(LocalDate on, long at) {
    return new ReservationRow(order, account, buyer, on.plusDays(behind), null, behind, at);
  }

  /** A day, by its own calendar. */
  LocalDate own(LocalDate day) {
    return day.minusDays(behind);
  }
}
