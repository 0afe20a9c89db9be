package voti.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of {@code commits.jsonl}, read and held against the head, on all processors. */
final class CommitLines {

  private static final int PIECE = 1 << 16;

  private CommitLines() {}

  /**
   * A line.
   *
   * @param commit that it is; {@code null} when it cannot be read
   * @param proved whether it stands in the tree of the head
   * @param problem why it cannot be read
   */
  record Line(@Nullable DossierCommit commit, boolean proved, String problem) {}

  static List<Line> read(byte[] file, Checkpoint head) {
    return pieces(file).parallelStream()
        .map(
            piece -> lines(new String(file, piece.from, piece.count, StandardCharsets.UTF_8), head))
        .flatMap(List::stream)
        .toList();
  }

  private record Piece(int from, int count) {}

  /** Some lines each. */
  private static List<Piece> pieces(byte[] file) {
    var pieces = new ArrayList<Piece>();
    for (int from = 0, to; from < file.length; from = to) {
      to = from + Math.min(PIECE, file.length - from);
      while (to < file.length && file[to - 1] != '\n') {
        to++;
      }
      pieces.add(new Piece(from, to - from));
    }
    return pieces;
  }

  private static List<Line> lines(String piece, Checkpoint head) {
    var inclusion = new Inclusion(head);
    var lines = new ArrayList<Line>();
    for (int from = 0, end; from < piece.length(); from = end + 1) {
      var newline = piece.indexOf('\n', from);
      end = newline < 0 ? piece.length() : newline;
      lines.add(line(piece.substring(from, end), inclusion));
    }
    return lines;
  }

  private static Line line(String line, Inclusion inclusion) {
    try {
      var commit = DossierCommit.read(line);
      var proved = inclusion.proves(commit.position() - 1, commit.leaf(), commit.proof());
      return new Line(commit, proved, "");
    } catch (IllegalArgumentException unreadable) {
      return new Line(null, false, String.valueOf(unreadable.getMessage()));
    }
  }
}
