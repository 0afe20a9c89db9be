package voti.orders.cause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file of causes.
 *
 * @param position of the last commit; zero when nothing was written
 * @param taken lines that changed something
 * @param unchanged lines that said what is known
 * @param refused lines that were not taken
 * @param lines one by one
 */
record CauseFileTaken(long position, int taken, int unchanged, int refused, List<Line> lines) {

  static final String TAKEN = "taken";
  static final String UNCHANGED = "unchanged";
  static final String REFUSED = "refused";

  static CauseFileTaken of(List<Line> lines) {
    return new CauseFileTaken(
        lines.stream().mapToLong(Line::position).max().orElse(0),
        count(lines, TAKEN),
        count(lines, UNCHANGED),
        count(lines, REFUSED),
        List.copyOf(lines));
  }

  private static int count(List<Line> lines, String outcome) {
    return (int) lines.stream().filter(line -> line.outcome().equals(outcome)).count();
  }

  /**
   * What became of one line.
   *
   * @param line its number, the header is 1
   * @param code the cause's; {@code null} where the line names none
   * @param outcome {@code taken}, {@code unchanged}, {@code refused}
   * @param field the column that is wrong; {@code null} where none is
   * @param sentence what happened, or why not
   * @param position of its commit; zero when nothing was written
   */
  record Line(
      int line,
      @Nullable String code,
      String outcome,
      @Nullable String field,
      String sentence,
      long position) {}
}
