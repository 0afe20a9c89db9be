package voti.credit.cutovers;

import java.util.List;
import voti.credit.cutover.Line;
import voti.values.Money;

/**
 * A cut-over with what it came to.
 *
 * @param lines stated, taken and booked, by kind and currency, as they are now
 * @param files the newest first
 * @param refused how many rows wait to be mended and sent again
 */
record CutOverView(CutOverRow cutOver, List<Side> lines, List<FileRow> files, long refused) {

  /**
   * One kind in one currency.
   *
   * @param difference booked less stated
   * @param agrees whether stated, taken and booked are the same, in rows and in money
   */
  record Side(
      String kind,
      StatedTotal stated,
      StatedTotal taken,
      StatedTotal booked,
      long rowsDifference,
      Money difference,
      boolean agrees) {

    static Side of(Line line) {
      return new Side(
          line.stated().kind().word(),
          StatedTotal.of(line.stated()),
          StatedTotal.of(line.taken()),
          StatedTotal.of(line.booked()),
          line.rowsDifference(),
          line.difference(),
          line.agrees());
    }
  }
}
