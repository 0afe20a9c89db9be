package voti.orders.stock;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file of stock.
 *
 * @param position of the last commit; zero when nothing was written
 * @param taken lines that were booked
 * @param unchanged lines that had been booked before
 * @param refused lines that were not taken
 * @param lines one by one
 */
record StockFileTaken(long position, int taken, int unchanged, int refused, List<LineTaken> lines) {

  static final String TAKEN = "taken";
  static final String UNCHANGED = "unchanged";
  static final String REFUSED = "refused";

  static StockFileTaken of(List<LineTaken> lines) {
    return new StockFileTaken(
        lines.stream().mapToLong(LineTaken::position).max().orElse(0),
        count(lines, TAKEN),
        count(lines, UNCHANGED),
        count(lines, REFUSED),
        List.copyOf(lines));
  }

  private static int count(List<LineTaken> lines, String outcome) {
    return (int) lines.stream().filter(line -> line.outcome().equals(outcome)).count();
  }

  /**
   * What became of one line.
   *
   * @param line its number in the file, the header is 1
   * @param stock {@code stk-…}; {@code null} where the line does not say which
   * @param outcome {@code taken}, {@code unchanged}, {@code refused}
   * @param field the column that is wrong; {@code null} where none is
   * @param sentence what happened, or why not
   * @param position of its commit; zero when nothing was written
   */
  record LineTaken(
      int line,
      @Nullable String stock,
      String outcome,
      @Nullable String field,
      String sentence,
      long position) {}
}
