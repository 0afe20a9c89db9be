package voti.orders.csv;

import java.util.List;

/**
 * What became of a file that is taken line by line.
 *
 * @param <L> a line, as the file has it
 * @param position of the last commit; zero when nothing was written
 * @param taken lines that changed something
 * @param unchanged lines that said what is known
 * @param refused lines that were not taken
 * @param lines one by one
 */
public record FileTaken<L extends FileTaken.Line>(
    long position, int taken, int unchanged, int refused, List<L> lines) {

  public static final String TAKEN = "taken";
  public static final String UNCHANGED = "unchanged";
  public static final String REFUSED = "refused";

  /** What became of one line. */
  public interface Line {

    /** {@code taken}, {@code unchanged} or {@code refused}. */
    String outcome();

    /** Of its commit; zero when nothing was written. */
    long position();
  }

  /** The list is copied. */
  public FileTaken {
    lines = List.copyOf(lines);
  }

  /** Counts them. */
  public static <L extends Line> FileTaken<L> of(List<L> lines) {
    return new FileTaken<>(
        lines.stream().mapToLong(Line::position).max().orElse(0),
        count(lines, TAKEN),
        count(lines, UNCHANGED),
        count(lines, REFUSED),
        lines);
  }

  private static int count(List<? extends Line> lines, String outcome) {
    return (int) lines.stream().filter(line -> line.outcome().equals(outcome)).count();
  }
}
