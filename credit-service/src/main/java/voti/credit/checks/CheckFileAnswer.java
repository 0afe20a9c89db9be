package voti.credit.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file of checks.
 *
 * @param outcome {@code recorded} when at least one row was new to us, else {@code unchanged}
 * @param position of the last thing it wrote; {@code null} when it wrote nothing
 */
record CheckFileAnswer(String outcome, String sentence, @Nullable Long position, List<Row> rows) {

  /**
   * What became of a row.
   *
   * @param line in the file, from 1; for JSON the place in the list, from 1
   * @param outcome {@code recorded}, {@code known}, {@code refused}
   */
  record Row(
      int line,
      String outcome,
      @Nullable String account,
      @Nullable String check,
      @Nullable String creditClass,
      @Nullable String sentence,
      @Nullable Long position) {

    static Row refused(int line, @Nullable String account, String sentence) {
      return new Row(line, "refused", account, null, null, sentence, null);
    }
  }

  static CheckFileAnswer of(List<Row> rows) {
    var last = rows.stream().mapToLong(row -> row.position() == null ? -1 : row.position()).max();
    var recorded = count(rows, "recorded");
    var sentence =
        recorded
            + " recorded, "
            + count(rows, "known")
            + " known before, "
            + count(rows, "refused")
            + " refused.";
    return new CheckFileAnswer(
        recorded > 0 ? "recorded" : "unchanged",
        sentence,
        last.isPresent() && last.getAsLong() >= 0 ? Long.valueOf(last.getAsLong()) : null,
        rows);
  }

  private static long count(List<Row> rows, String outcome) {
    return rows.stream().filter(row -> row.outcome().equals(outcome)).count();
  }
}
