package voti.credit.cutovers;

import java.util.Currency;
import voti.credit.cutover.RefusedRow;
import voti.credit.cutover.TakenRow;

/**
 * A row that could be read.
 *
 * @param line where it begins
 * @param booking how its account comes to know it
 */
record ReadRow(int line, String account, TakenRow row, Booking booking) {

  /** Rows of one account and currency are taken together. */
  record Group(String account, Currency currency) {}

  Group group() {
    return new Group(account, row.amount().currency());
  }

  /** As its account of the old system has taken it. */
  ReadRow taken(TakenRow as) {
    return new ReadRow(line, account, as, booking);
  }

  RefusedRow refused(String reason) {
    return new RefusedRow(line, row.number(), "", reason);
  }
}
